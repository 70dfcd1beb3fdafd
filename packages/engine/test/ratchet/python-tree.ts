import fc from "fast-check";
import type { Files } from "./change-of.ts";

/** A handler of a made-up function. */
interface Handler {
  readonly header: string;
  readonly body: string;
  readonly work: string;
}

/** A function: plain statements and handlers in turn. */
export interface Def {
  readonly name: string;
  readonly handlers: readonly Handler[];
  /** How it is written: what a formatter may change and Python does not see. */
  readonly style: number;
  readonly comment: boolean;
}

/** Modules by path: their functions from top to bottom, below as many blank lines and comments. */
export type Modules = ReadonlyMap<string, { readonly defs: readonly Def[]; readonly shift: number }>;

const handler: fc.Arbitrary<Handler> = fc.record({
  header: fc.constantFrom("", "Exception", "BaseException", "ValueError, Exception"),
  body: fc.constantFrom("pass", "return None", "print('failed')", "print('failed', 1)"),
  work: fc.constantFrom("work('a')", "work('b', 2)"),
});

/** Two to four modules with functions of different names; handlers in them may be equal. */
export const modules: fc.Arbitrary<Modules> = fc
  .array(fc.array(fc.array(handler, { maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((files) => {
    const made = files.map((defs, file) => {
      const named = defs.map((handlers, at) => ({
        name: `f${file}_${at}`,
        handlers,
        style: 0,
        comment: false,
      }));
      return [`m${file}.py`, { defs: named, shift: 0 }] as const;
    });
    return new Map(made);
  });

/** The text of all modules. */
export function textsOf(tree: Modules): Files {
  const texts = [...tree].map(([path, { defs, shift }]) => {
    const head = Array.from({ length: shift }, (_, at) => (at % 2 === 0 ? `# ${path} ${at}\n` : "\n"));
    return [path, head.join("") + defs.map(textOf).join("\n\n")] as const;
  });
  return Object.fromEntries(texts);
}

/** A function as text, in its style. */
function textOf({ name, handlers, style, comment }: Def): string {
  const blocks = handlers.map(({ header, body, work }, at) => {
    const types = header.includes(",") || (style % 2 === 1 && header !== "") ? `(${header})` : header;
    const clause = header === "" ? "except:" : `except ${types}:`;
    const lines = [
      `    ${name}_${at} = ${at}`,
      "    try:",
      `        ${quotes(style % 3 === 1 ? work.replace("(", "(\n            ") : work, style)}`,
      comment ? `    ${clause}  # so be it` : `    ${clause}`,
      ...(style % 5 === 3 ? ["        # a comment", ""] : []),
      `        ${quotes(body, style)}`,
    ];
    return lines.map((line) => `${line}\n`).join("");
  });
  return `def ${name}():\n${blocks.join(style % 2 === 1 ? "\n" : "")}    return '${name}'\n`;
}

function quotes(text: string, style: number): string {
  return style % 2 === 1 ? text.replaceAll("'", '"') : text;
}
