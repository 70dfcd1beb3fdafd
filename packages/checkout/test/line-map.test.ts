import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeBetween } from "../src/index.ts";
import { commitAll, makeRepository } from "./folders.ts";

const line = fc.constantFrom(
  "a",
  "b",
  "c",
  "",
  "  x",
  "@@ -1 +1 @@",
  "diff --git a/0 b/0",
  "\\ No newline",
  "x\ry",
  "\r",
);
const file = fc.tuple(fc.array(line, { maxLength: 12 }), fc.boolean()).map(([all, isEnded]) => {
  const text = all.join("\n");
  return isEnded && text !== "" ? `${text}\n` : text;
});
const tree = fc.dictionary(fc.constantFrom("a.py", "b.py", "d/c.py", "e f.py"), file);

/** A lone carriage return ends a line like any other end. */
function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.replace(/\r(?!\n)/g, "\n").split(/(?<=\n)/);
}

describe("the lines of a change", () => {
  it("are equal to those of the base that they map to, in the same order", async () => {
    const steps = fc.array(tree, { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(steps, async ([base = {}, head = {}]) => {
        const root = makeRepository({ keep: "", ...base });
        for (const path of Object.keys(base)) rmSync(join(root, path));
        mkdirSync(join(root, "d"), { recursive: true });
        for (const [path, text] of Object.entries(head)) writeFileSync(join(root, path), text);
        commitAll(root);
        const change = await changeBetween({
          root,
          base: "HEAD~1",
          head: { commit: "HEAD" },
          wants: () => true,
        });
        for (const [path, text] of Object.entries(head)) {
          const from = change.renames.get(path) ?? path;
          const old = linesOf(base[from] ?? "");
          expect(change.changed.has(path)).toBe(base[path] !== text);
          let last = 0;
          for (const [at, content] of linesOf(text).entries()) {
            const mapped = change.baseLine(path, at + 1);
            if (mapped === undefined) continue;
            expect(mapped).toBeGreaterThan(last);
            expect(old[mapped - 1]).toBe(content);
            last = mapped;
          }
          if (base[path] === text) expect(last).toBe(old.length);
        }
      }),
      { numRuns: 25 },
    );
  });
});
