import type { Language } from "./language.ts";
import { cFamily } from "./languages/c-family.ts";
import { data } from "./languages/data.ts";
import { functional } from "./languages/functional.ts";
import { markup } from "./languages/markup.ts";
import { scripts } from "./languages/scripts.ts";

/** Every language whose comments are read by the table; Python and what looks like it has a scanner of its own. */
export const languages: readonly Language[] = [...cFamily, ...scripts, ...functional, ...data, ...markup];

/** The ends of the base names of files that consist of Python's tokens, as in {@link Language.endings}. */
export const pythonEndings: readonly string[] = [
  ...[
    ".py",
    ".pyi",
    ".pyw",
    ".pyx",
    ".pxd",
    ".pxi",
    ".bzl",
    ".star",
    ".bazel",
    "BUILD",
    "WORKSPACE",
    "Tiltfile",
  ],
  ...[
    "SConstruct",
    "SConscript",
    "wscript",
    "Snakefile",
    ".smk",
    ".sage",
    ".gyp",
    ".gypi",
    "BUCK",
    "master.cfg",
  ],
];
