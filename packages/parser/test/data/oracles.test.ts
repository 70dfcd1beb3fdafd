// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells and lists, not of TypeScript
import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { dump } from "js-yaml";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { type DataKind, decodeData, readData } from "../../src/data/index.ts";
import { nodes, plain, scalars } from "./plain.ts";

const key = fc
  .oneof(
    fc.constantFrom("port", "name", "a b", "x.y", "1", "true", "é"),
    fc.string({ minLength: 1, maxLength: 5 }),
  )
  .filter((text) => text !== "__proto__" && text !== "<<");
const scalar = fc.oneof(
  fc.integer({ min: -70_000, max: 70_000 }),
  fc.boolean(),
  fc.constantFrom("5563", "${PORT}+1", "80:80", "", "null", "0x1f", "a: b", "- x", "#c", "é€😀", "yes"),
  fc.string({ maxLength: 8 }),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 3 }, scalar, fc.array(tie("value"), { maxLength: 3 }), tie("map")),
  map: fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
}));
const document = fc.dictionary(key, value, { maxKeys: 5, noNullPrototype: true });

/** TOML of a value, in one of its forms for each table. */
function toml(table: object): string {
  return Object.entries(table)
    .map(([name, inner]) => `${JSON.stringify(name).replaceAll("\u007f", "\\u007f")} = ${inline(inner)}\n`)
    .join("");
}

function inline(inner: unknown): string {
  if (Array.isArray(inner)) return `[${inner.map(inline).join(", ")}]`;
  if (typeof inner === "object" && inner !== null) {
    return `{ ${Object.entries(inner)
      .map(([name, item]) => `${inline(name)} = ${inline(item)}`)
      .join(", ")} }`;
  }
  return JSON.stringify(inner).replaceAll("\u007f", "\\u007f");
}

const writers: readonly (readonly [string, DataKind, (value: object) => string])[] = [
  ["YAML in blocks", "yaml", (written) => dump(written)],
  ["YAML in flow", "yaml", (written) => dump(written, { flowLevel: 0 })],
  ["JSON", "json", (written) => JSON.stringify(written, undefined, 2)],
  ["JSON as YAML", "yaml", (written) => JSON.stringify(written)],
  ["TOML", "toml", toml],
];

describe("what is written is read, each value at its place", () => {
  for (const [name, kind, write] of writers) {
    it(name, async () => {
      await fc.assert(
        fc.asyncProperty(document, async (written) => {
          const text = write(written);
          const { documents, mistakes } = await readData(kind, text);
          expect(mistakes).toEqual([]);
          const [tree] = documents;
          expect(tree === undefined ? {} : plain(tree)).toEqual(written);
          if (tree === undefined) return;
          for (const node of nodes(tree))
            expect(node.start <= node.end && node.end <= text.length).toBe(true);
          for (const { start, end, style, text: said } of scalars(tree)) {
            if (style === "plain") expect(text.slice(start, end)).toBe(said);
            if (style === "quoted")
              expect([text[start], text[end - 1]]).toContain(text[start] === "'" ? "'" : '"');
          }
        }),
        { numRuns: 150 },
      );
    });
  }
});

const python = `
import json, sys, tomllib
for line in sys.stdin:
    kind, text = json.loads(line)
    try:
        value = tomllib.loads(text) if kind == "toml" else json.loads(text)
        print(json.dumps(["ok", value], default=lambda x: x.isoformat()))
    except (ValueError, RecursionError):
        print('["bad"]')
`;

/** What Python reads, a value or `bad`. */
function oracle(cases: readonly (readonly [DataKind, string])[]): readonly unknown[] {
  const input = cases.map((one) => `${JSON.stringify(one)}\n`).join("");
  const output = execFileSync("python3", ["-c", python], { input, encoding: "utf8", maxBuffer: 1e9 });
  return output
    .trimEnd()
    .split("\n")
    .map((line): unknown => JSON.parse(line));
}

/** Texts that are near to right: one with a character taken out, doubled or replaced. */
const broken = (kind: DataKind, write: (value: object) => string) =>
  fc
    .tuple(document, fc.nat(), fc.constantFrom("", "]", "}", ",", '"', "=", ":", "0", ".", " ", "\n", "["))
    .map(([written, at, put]) => {
      const text = write(written);
      const index = text.length === 0 ? 0 : at % text.length;
      return [kind, text.slice(0, index) + put + text.slice(index + 1)] as const;
    });

describe("Python reads the same", () => {
  const hand = [
    "a = 0o17\nb = 0b11\nc = 0xF_F\nd = +1\ne = '''x'''\nf = \"\"\"\\\n  y\"\"\"\ng = 'C:\\x'\n",
    "[a]\nb.c = 1\n[a.d]\ne = [ 1, # c\n 2 ]\n[[f]]\n[[f.g]]\nh = 1\n[[f.g]]\nh = 2\n",
    "a = 01\n",
    "a = 1__0\n",
    "[a]\n[a]\n",
    "a.b = 1\n[a]\nc = 2\n",
    "a = [1\n",
    'a = "x\n',
    "= 1\n",
  ].map((text) => ["toml", text] as const);

  it("TOML", async () => {
    await compare([...hand, ...fc.sample(broken("toml", toml), { numRuns: 300, seed: 7 })]);
  });

  it("JSON", async () => {
    await compare(
      fc.sample(
        broken("json", (written) => JSON.stringify(written)),
        { numRuns: 300, seed: 7 },
      ),
    );
  });
});

async function compare(cases: readonly (readonly [DataKind, string])[]): Promise<void> {
  const expected = oracle(cases);
  for (const [index, [kind, text]] of cases.entries()) {
    const { documents, mistakes } = await readData(kind, text);
    const said = expected[index];
    // Commas behind the last entry (of TOML's inline tables since 1.1), comments in JSON.
    const isLenient = /,\s*[\]}]|\/[/*]/.test(text);
    const isBroken = mistakes.some(({ kind: what }) => what === "syntax") || documents.length === 0;
    if (isBroken || !isLenient)
      expect([text, isBroken ? ["bad"] : ["ok", documents[0] && plain(documents[0])]]).toEqual([text, said]);
  }
}

describe("another reader of YAML reads the same", () => {
  it("of what is near to right", async () => {
    for (const [, text] of fc.sample(
      broken("yaml", (written) => dump(written)),
      { numRuns: 400, seed: 7 },
    )) {
      const { documents, mistakes } = await readData("yaml", text);
      const other = parseAllDocuments(text, { version: "1.2", uniqueKeys: false });
      if (mistakes.length > 0 || !Array.isArray(other) || other.some(({ errors }) => errors.length > 0))
        continue;
      expect([text, documents.map((one) => plain(one, ({ value: name }) => String(name ?? "")))]).toEqual([
        text,
        other.map((one): unknown => one.toJS()).slice(0, documents.length),
      ]);
    }
  });
});

describe("wild input never throws", () => {
  for (const kind of ["yaml", "toml", "json"] as const) {
    it(kind, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.uint8Array({ maxLength: 60 }),
            fc.string({ unit: "binary", maxLength: 60 }).map((text) => new TextEncoder().encode(text)),
            fc
              .string({ unit: fc.constantFrom(..."{}[]:,-&*!|>'\"#%@ab1 \n\t<?=.~"), maxLength: 40 })
              .map((text) => new TextEncoder().encode(text)),
          ),
          async (bytes) => {
            const { text } = decodeData(bytes);
            const { documents, mistakes } = await readData(kind, text);
            for (const { offset } of mistakes) expect(offset >= 0 && offset <= text.length).toBe(true);
            for (const document of documents)
              for (const { start, end } of nodes(document))
                expect(0 <= start && start <= end && end <= text.length).toBe(true);
          },
        ),
        { numRuns: 2000 },
      );
    });
  }
});
