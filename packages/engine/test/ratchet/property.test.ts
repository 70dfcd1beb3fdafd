import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Def, type Modules, modules, textsOf } from "./python-tree.ts";
import { reportAgainst } from "./ratcheted.ts";

/** A state that came from another, with its renames (head path to base path). */
interface State {
  readonly tree: Modules;
  readonly renames: Readonly<Record<string, string>>;
}

type Step = (state: State) => State;

const pick = <T>(things: readonly T[], at: number): T | undefined => things[at % things.length];

function withModule(tree: Modules, path: string, change: (defs: readonly Def[]) => readonly Def[]): Modules {
  const module = tree.get(path);
  return module === undefined ? tree : new Map([...tree, [path, { ...module, defs: change(module.defs) }]]);
}

/** More or fewer lines above everything. */
const shift =
  (file: number, by: number): Step =>
  ({ tree, renames }) => {
    const path = pick([...tree.keys()], file) ?? "";
    const module = tree.get(path) ?? { defs: [], shift: 0 };
    return { renames, tree: new Map([...tree, [path, { ...module, shift: by }]]) };
  };

/** A function goes to the end of another module. */
const move =
  (from: number, to: number, at: number): Step =>
  ({ tree, renames }) => {
    const source = pick([...tree.keys()], from) ?? "";
    const target = pick([...tree.keys()], to) ?? "";
    const moved = pick(tree.get(source)?.defs ?? [], at);
    if (moved === undefined) return { tree, renames };
    const without = withModule(tree, source, (defs) => defs.filter((def) => def !== moved));
    return { renames, tree: withModule(without, target, (defs) => [...defs, moved]) };
  };

/** A module gets another name. */
const rename =
  (file: number): Step =>
  ({ tree, renames }) => {
    const old = pick([...tree.keys()], file) ?? "";
    const path = `new/${old}`;
    const { [old]: before = old, ...others } = renames;
    const renamed = [...tree].map(([name, module]) => [name === old ? path : name, module] as const);
    return { tree: new Map(renamed), renames: { ...others, [path]: before } };
  };

/** A function is written in another style. */
const reformat =
  (file: number, at: number, style: number, comment: boolean): Step =>
  ({ tree, renames }) => {
    const path = pick([...tree.keys()], file) ?? "";
    const target = pick(tree.get(path)?.defs ?? [], at);
    const change = (def: Def): Def => (def === target ? { ...def, style, comment } : def);
    return { renames, tree: withModule(tree, path, (defs) => defs.map(change)) };
  };

const small = fc.nat({ max: 5 });
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.tuple(small, small).map(([file, by]) => shift(file, by)),
    fc.tuple(small, small, small).map(([from, to, at]) => move(from, to, at)),
    small.map(rename),
    fc
      .tuple(small, small, small, fc.boolean())
      .map(([file, at, style, comment]) => reformat(file, at, style, comment)),
  ),
  { maxLength: 6 },
);

const histories = fc.record({ base: modules, steps }).map(({ base, steps: all }) => ({
  base: textsOf(base),
  head: all.reduce((state: State, step) => step(state), { tree: base, renames: {} }),
}));

const RUNS = { numRuns: 150 };

describe("any sequence of shifts, moves, renames and reformatting", () => {
  it("brings nothing new and fixes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ({ base, head }) => {
        const { summary } = await reportAgainst(base, textsOf(head.tree), { renames: head.renames });
        expect(summary).toMatchObject({ new: 0, fixed: 0, known: summary.findings });
      }),
      RUNS,
    );
  });

  it("brings one new finding with one bad handler on top, at its line", async () => {
    await fc.assert(
      fc.asyncProperty(histories, small, small, async ({ base, head }, file, at) => {
        const path = pick([...head.tree.keys()], file) ?? "";
        const lines = (textsOf(head.tree)[path] ?? "").split("\n");
        const ends = lines.flatMap((line, index) => (line.startsWith("    return '") ? [index] : []));
        const end = pick(ends, at) ?? lines.length;
        const indent = ends.length === 0 ? "" : "    ";
        const bad = ["try:", "    added()", "except:", "    print('added')"].map((line) => indent + line);
        const text = [...lines.slice(0, end), ...bad, ...lines.slice(end)].join("\n");
        const after = { ...textsOf(head.tree), [path]: text };
        const { findings, summary } = await reportAgainst(base, after, { renames: head.renames });
        expect(summary).toMatchObject({ new: 1, fixed: 0 });
        expect(findings.filter(({ status }) => status === "new")).toMatchObject([
          { at: { path, line: end + 3 } },
        ]);
      }),
      RUNS,
    );
  });

  it("fixes one finding with one bad handler less", async () => {
    await fc.assert(
      fc.asyncProperty(histories, small, async ({ base, head }, which) => {
        const all = [...head.tree].flatMap(([path, { defs }]) =>
          defs.flatMap((def) => def.handlers.map((_, index) => ({ path, def, index }))),
        );
        const gone = pick(all, which);
        fc.pre(gone !== undefined);
        const less = (def: Def): Def =>
          def === gone?.def
            ? { ...def, handlers: def.handlers.filter((_, index) => index !== gone.index) }
            : def;
        const after = withModule(head.tree, gone?.path ?? "", (defs) => defs.map(less));
        const { summary } = await reportAgainst(base, textsOf(after), { renames: head.renames });
        expect(summary).toMatchObject({ new: 0, fixed: 1 });
      }),
      RUNS,
    );
  });

  it.each([
    ["a deleted bracket", (text: string) => text.replace("():", "(:")],
    ["a half-resolved merge", (text: string) => text.replace("\n    return", "\n<<<<<<< HEAD\n    return")],
    [
      "a merge with both sides",
      (text: string) => text.replace(/(\n {4}return .*)/, "\n<<<<<<< a$1\n=======$1\n>>>>>>> b"),
    ],
    ["an indentation that fits nothing", (text: string) => `${text}  x = 1\n`],
  ])("fixes nothing and hides nothing with %s", async (_, breaks) => {
    await fc.assert(
      fc.asyncProperty(histories, small, async ({ base, head }, file) => {
        const texts = textsOf(head.tree);
        const path =
          pick(
            [...head.tree.keys()].filter((name) => texts[name]?.includes("return")),
            file,
          ) ?? "";
        const before = texts[path] ?? "";
        const report = await reportAgainst(
          base,
          { ...texts, [path]: breaks(before) },
          { renames: head.renames },
        );
        expect(report.fixed).toEqual([]);
        expect(report.findings.filter(({ status }) => status === "new")).toMatchObject([
          { rule: "pawl/broken-file", at: { path } },
        ]);
      }),
      RUNS,
    );
  });
});
