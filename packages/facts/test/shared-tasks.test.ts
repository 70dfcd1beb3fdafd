import fc from "fast-check";
import { expect, it } from "vitest";
import { readTask, shareTasks } from "../src/threads/shared-tasks.ts";

const name = fc.stringMatching(/^[^\0/\ud800-\udfff]{1,20}$/u);
/** Bytes of a name that are no UTF-8 stand as these. */
const foreign = fc.constantFrom("caf\udce9.py", "\udcff", "a/\udc80b.py");
const lists = [[0], [0, 1], [1]];

it("gives each task back as it was, whatever its path, its jobs and its id", () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          path: fc.oneof(name, foreign),
          jobs: fc.constantFrom(...lists),
          id: fc.option(fc.stringMatching(/^[0-9a-f]{40}$/), { nil: undefined }),
        }),
      ),
      (all) => {
        const known = all.map(({ path, jobs, id }) => ({ task: { path, jobs }, id }));
        const shared = shareTasks(
          known.length,
          (at) => known[at] ?? { task: { path: "", jobs: [] }, id: "" },
        );
        expect(known.map((_, at) => readTask(shared, at))).toEqual(known);
        expect(shared.texts.buffer).toBeInstanceOf(SharedArrayBuffer);
      },
    ),
  );
});
