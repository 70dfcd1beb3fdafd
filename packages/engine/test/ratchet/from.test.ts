import { exitCode, fingerprint } from "@pawl/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Files } from "./change-of.ts";
import { named, namedReport } from "./named-gate.ts";

const quiet: Files = {
  "a.use": "x\nuse P\ny\n",
  "b.set": "O = 1\nP = 1\nQ = 1\n",
  "taken.txt": "5\n0\n",
};
const taken: Files = { ...quiet, "b.set": "O = 1\nP = 5\nQ = 1\n" };

describe("a finding that is made by other places too", () => {
  it("is reported where the change brought it about, the site as a related place", async () => {
    const report = await namedReport(quiet, taken);
    expect(report.findings).toMatchObject([
      {
        status: "new",
        at: { path: "b.set", line: 2, column: 1, endLine: 2, endColumn: 6 },
        message: "`5` is taken",
        fingerprint: fingerprint("named", "<module>", "use P"),
        related: [{ at: { path: "a.use", line: 2 }, message: "what it is about, unchanged itself" }],
      },
    ]);
    // The constant is where the finding stands now, and the end of its code was in the other file.
    expect(report.findings[0]?.related).toHaveLength(1);
    expect(report.findings[0]?.codeEndLine).toBeUndefined();
    expect(exitCode(report, "new")).toBe(1);
  });

  it("names the scope of the site", async () => {
    const before = { "scoped.use": "use P\n", "b.set": "P = 1\n", "taken.txt": "5\n" };
    const { findings } = await namedReport(before, { ...before, "b.set": "P = 5\n" });
    expect(findings[0]).toMatchObject({ at: { path: "b.set" }, scope: "Scope.of" });
    expect(findings[0]?.related?.[0]?.message).toBe("what it is about, unchanged itself, in `Scope.of`");
  });

  it("stays at its site where that changed too", async () => {
    expect(await named(quiet, { ...taken, "a.use": "x\ny\n", "c.use": "use P\n" })).toEqual([
      "new c.use:1 taken",
    ]);
    expect(await named({ ...quiet, "a.use": "x\n" }, { ...taken, "a.use": "x\nuse P\n" })).toEqual([
      "new a.use:2 taken",
    ]);
  });

  it("stays at its site in a sweep, which has no change to report on", async () => {
    const { findings } = await namedReport(quiet, taken, { sweep: true });
    expect(findings).toMatchObject([
      { status: "new", at: { path: "a.use", line: 2 }, related: [{ message: "set here" }] },
    ]);
  });

  it("is known where the change touched none of its places, whatever it did beside them", async () => {
    // The base lacks it only because another setting of that name came last there.
    const before = { ...taken, "c.set": "P = 1\n" };
    expect(await named(before, taken)).toEqual(["known a.use:2 taken"]);
    const moved = { ...taken, "b.set": "# moved down\n\nO = 1\nP = 5\nQ = 1\n", "a.use": "x\nx\nuse P\ny\n" };
    expect(await named(before, moved)).toEqual(["known a.use:3 taken"]);
  });

  it("is known where it was there, however its places changed", async () => {
    expect(await named(taken, { ...taken, "taken.txt": "5\n6\n7\n" })).toEqual(["known a.use:2 taken"]);
    expect(await named(taken, { ...taken, "b.set": "P = 0\n" })).toEqual(["known a.use:2 worse"]);
  });

  it("is new for each site, at the one line that changed", async () => {
    const two = { "c.use": "use P\n", "d.use": "use P\n" };
    const { findings } = await namedReport({ ...quiet, ...two }, { ...taken, ...two });
    expect(findings.map(({ status, at, related }) => [status, at.path, related?.[0]?.at.path])).toEqual([
      ["new", "b.set", "a.use"],
      ["new", "b.set", "c.use"],
      ["new", "b.set", "d.use"],
    ]);
    // Those that were there are known, one that comes to them is new.
    const one = { "c.use": "use P\n", "c.set": "" };
    expect(await named({ ...taken, ...one }, { ...taken, ...two })).toEqual([
      "known a.use:2 taken",
      "known c.use:1 taken",
      "new d.use:1 taken",
    ]);
  });

  it("is new at a place in a file that the base does not have", async () => {
    const { "taken.txt": _, ...before } = taken;
    expect(await named(before, taken)).toEqual(["new taken.txt:1 taken"]);
    expect(await named({ ...before, "old.txt": "5\n0\n" }, taken)).toEqual(["new taken.txt:1 taken"]);
  });

  it("is not the edited form of another one of its scope: nobody edited it", async () => {
    const before = {
      "a.use": "use P\nuse Q\n",
      "b.set": "P = 5\nz\nz\nQ = 1\n",
      "taken.txt": "5\n",
    };
    const after = { ...before, "b.set": "P = 1\nz\nz\nQ = 5\n" };
    expect(await named(before, after)).toEqual(["new b.set:4 taken", "fixed a.use:1 taken"]);
  });

  it("stays at its site where a comment or the configuration keeps it quiet there", async () => {
    const config = "accept: [{ rule: named/taken, path: a.use, reason: so be it }]";
    expect(await named(quiet, taken, { config })).toEqual(["accepted a.use:2 taken"]);
  });

  it("is not fixed where one of its places cannot be read any more", async () => {
    expect(await named(taken, taken, { unreadable: "b.set" })).toEqual([]);
    expect(await named(taken, { ...taken, "b.set": "gone\n" })).toEqual(["fixed a.use:2 taken"]);
  });
});

it("is never new without a change to one of its places", async () => {
  const value = fc.constantFrom("0", "1", "5");
  const line = fc.oneof(
    fc.tuple(fc.constantFrom("P", "Q", "R"), value).map(([name, given]) => `${name} = ${given}`),
    fc.constantFrom("x", "y", "z"),
  );
  const settings = fc.array(line, { maxLength: 6 }).map((lines) => `${lines.join("\n")}\n`);
  const uses = fc.array(fc.constantFrom("use P", "use Q", "use R", "x"), { maxLength: 4 });
  const states = fc.record({
    "a.use": uses.map((lines) => `${lines.join("\n")}\n`),
    "b.set": settings,
    "c.set": settings,
    "taken.txt": fc.array(value, { maxLength: 3 }).map((lines) => `${lines.join("\n")}\n`),
  });
  await fc.assert(
    fc.asyncProperty(
      states,
      states,
      fc.subarray(["a.use", "b.set", "c.set", "taken.txt"]),
      async (one, other, kept) => {
        const head: Files = {
          ...other,
          ...Object.fromEntries(kept.map((path) => [path, Reflect.get(one, path)])),
        };
        const { findings } = await namedReport(one, head);
        for (const { status, at, related } of findings) {
          if (status !== "new") continue;
          expect(kept).not.toContain(at.path);
          if (!at.path.endsWith(".use")) expect(related?.[0]?.at.path).toBe("a.use");
        }
        expect((await namedReport(head, head)).summary.new).toBe(0);
      },
    ),
    { numRuns: 200 },
  );
});
