import { type Options, registryPath } from "../options.ts";

const tests =
  /(^|\/)(tests?|testing|testsuite|test_[^/]*|__tests__|e2e|fixtures?|conftest\.py|tests?\.(?:ya?ml|json|toml)|[^/]*_tests?\.py)(\/|$)/i;
const samples =
  /(^|\/)(examples?|samples?|demos?|tutorials?|docs?|documentation|benchmarks?|snippets?|playground|cookbook|quickstarts?)(\/|$)/i;
const stores =
  /(^|\/)(_?(?:backups?|bak|old|older|archives?|archived|attic|deprecated|obsolete|trash|bkp)|_?backups?_(?:before|of|from|\d)[^/]*|\.history)(\/|$)/i;
const suffix =
  /(?:[ _.-]+(?:v\d+|old|older|bak|bkp|backup|copy|orig|original|new|prev|previous|tmp|temp|wip|draft|final|fix|fixed|save|saved|restored|optimi[sz]ed|migrated|refactored|improved|unified|updated|legacy|patched|day)\d*|[ _.-]+\d{6,14}|[ ]?\(\d+\)|~)$/i;

/** Why a file's ports are no part of what runs. */
export type LeftOut = "tests" | "samples" | "copies";

/** Why the ports of a file are left out where nothing else is said: it is a test, a sample, or lies in a store of old files. */
export function leftOut(path: string): LeftOut | undefined {
  if (tests.test(path)) return "tests";
  if (samples.test(path)) return "samples";
  return stores.test(path) ? "copies" : undefined;
}

/** Why the options leave the ports of a file out; `undefined` where they do not. */
export function whyLeftOut(path: string, options: Options): LeftOut | undefined {
  const why = leftOut(path);
  return why === undefined || options[why] || path === registryPath(options) ? undefined : why;
}

/**
 * A path as it was before its folders and its file were copied: `agents_v2/router (1).py` gives `agents/router.py`. Files
 * that have it in common are copies of each other, of which one runs.
 */
export function originalPath(path: string): string {
  return path
    .split("/")
    .map((segment, index, all) => (index === all.length - 1 ? originalFile(segment) : originalName(segment)))
    .join("/");
}

function originalFile(name: string): string {
  const dot = name.indexOf(".", 1);
  if (dot < 0) return originalName(name);
  // `router.py.bak`, `router.bak.py`
  const [stem = "", ...endings] = name.split(".");
  const kept = endings.filter((ending) => !suffix.test(`.${ending}`));
  return [originalName(stem), ...kept].join(".");
}

function originalName(name: string): string {
  let short = name;
  for (let rest = short.replace(suffix, ""); rest !== short && rest !== ""; rest = short.replace(suffix, ""))
    short = rest;
  return short;
}
