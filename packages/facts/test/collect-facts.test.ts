import { type CollectJob, type Json, type SourceFile, type Tree, UnreadableFile } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { collectFacts } from "../src/index.ts";

/** A tree in memory. `read` may be slow, or say what the file systems of this world say. */
function makeTree(paths: readonly string[], read?: (path: string) => Promise<SourceFile | undefined>): Tree {
  const fromPath = async (path: string) => ({ path, bytes: Buffer.from(path) });
  return { description: "a tree", paths, unanalysed: [], excluded: new Map(), read: read ?? fromPath };
}

function makeJob(id: string, collect: CollectJob["collect"], wants = (path: string) => path.endsWith(".py")) {
  return { id, depends: "{}", wants, collect };
}

const sizeOf = ({ bytes }: SourceFile): Json => bytes.length;

const manyPaths = Array.from({ length: 60 }, (_, at) => `${String(at).padStart(3, "0")}.py`);

describe("collecting facts", () => {
  it("runs every job over the files that it wants, and tells facts from nothing", async () => {
    const tree = makeTree(["a.py", "b.txt", "dd.py"]);
    const longer = makeJob("gate/long", ({ bytes }) => (bytes.length > 4 ? [bytes.length] : undefined));
    const text = makeJob("gate/text", sizeOf, (path) => path.endsWith(".txt"));
    const collected = await collectFacts(tree, [longer, text]);
    expect(collected.facts).toEqual(
      new Map<string, ReadonlyMap<string, Json>>([
        ["gate/long", new Map<string, Json>([["dd.py", [5]]])],
        ["gate/text", new Map([["b.txt", 5]])],
      ]),
    );
    expect(Object.fromEntries(collected.looked)).toEqual({ "gate/long": 2, "gate/text": 1 });
    expect(collected).toMatchObject({ files: 3, unanalysed: [], failures: [] });
  });

  it("keeps a fact that is null, false or zero", async () => {
    const jobs = [makeJob("a", () => null), makeJob("b", () => false), makeJob("c", () => 0)];
    const { facts } = await collectFacts(makeTree(["x.py"]), jobs);
    expect(["a", "b", "c"].map((id) => facts.get(id)?.get("x.py"))).toEqual([null, false, 0]);
  });

  it("reads a file once for all jobs, and none that nobody wants", async () => {
    const reads: string[] = [];
    const tree = makeTree(["a.py", "b.md", "c.py"], async (path) => {
      reads.push(path);
      return { path, bytes: new Uint8Array() };
    });
    const { files } = await collectFacts(tree, [makeJob("a", sizeOf), makeJob("b", sizeOf)]);
    expect(reads).toEqual(["a.py", "c.py"]);
    expect(files).toBe(2);
  });

  it("has an entry for a job that found nothing, and answers to no job or no file", async () => {
    const none = await collectFacts(makeTree([]), [makeJob("a", sizeOf)]);
    expect(none).toMatchObject({ files: 0, looked: new Map([["a", 0]]), facts: new Map([["a", new Map()]]) });
    expect((await collectFacts(makeTree(["a.py"]), [])).files).toBe(0);
  });

  it("overlaps reads, but holds few files at a time", async () => {
    let held = 0;
    let most = 0;
    const tree = makeTree(manyPaths, async (path) => {
      most = Math.max(most, ++held);
      await new Promise((resolve) => setTimeout(resolve, 2));
      return { path, bytes: new Uint8Array() };
    });
    const job = makeJob("a", async () => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      held--;
      return undefined;
    });
    await collectFacts(tree, [job]);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(8);
  });

  it("says the same in the order of the paths, whenever a read comes back", async () => {
    const tree = makeTree(manyPaths, async (path) => {
      await new Promise((resolve) => setTimeout(resolve, (Number.parseInt(path, 10) * 7) % 11));
      if (path.startsWith("01")) throw new UnreadableFile(path, "closed");
      return { path, bytes: Buffer.from(path) };
    });
    const throws = makeJob("b", ({ bytes }) => {
      const text = String(bytes);
      if (text.startsWith("02")) throw new Error(text);
      return text;
    });
    const slow = await collectFacts(tree, [makeJob("a", sizeOf), throws]);
    const read = manyPaths.filter((path) => !path.startsWith("01"));
    expect([...(slow.facts.get("a")?.keys() ?? [])]).toEqual(read);
    expect([...(slow.facts.get("b")?.keys() ?? [])]).toEqual(read.filter((path) => !path.startsWith("02")));
    expect(slow.unanalysed.map(({ path }) => path)).toEqual(manyPaths.slice(10, 20));
    expect(slow.failures.map(({ path }) => path)).toEqual(manyPaths.slice(20, 30));
  });
});

describe("trouble while collecting", () => {
  it("is an unanalysed file where it cannot be read; the rest goes on", async () => {
    const tree = makeTree(["a.py", "b.py", "c.py"], async (path) => {
      if (path === "b.py") throw new UnreadableFile(path, "no permission to read it");
      return { path, bytes: new Uint8Array() };
    });
    const collected = await collectFacts(tree, [makeJob("a", sizeOf)]);
    expect(collected.unanalysed).toEqual([
      { path: "b.py", reason: "no permission to read it", blocking: true },
    ]);
    expect(collected.files).toBe(2);
    expect(collected.looked.get("a")).toBe(2);
  });

  it("is no trouble where the file is no more: it is not counted", async () => {
    const tree = makeTree(["a.py", "b.py"], async (path) =>
      path === "a.py" ? undefined : { path, bytes: new Uint8Array() },
    );
    const collected = await collectFacts(tree, [makeJob("a", sizeOf)]);
    expect(collected).toMatchObject({ files: 1, looked: new Map([["a", 1]]), unanalysed: [], failures: [] });
  });

  it("is a failure of the job where it throws, whatever it throws; other jobs and files go on", async () => {
    const bad = makeJob("gate/bad", ({ bytes }) => {
      const text = String(bytes);
      if (text === "a.py") throw new RangeError("off by one");
      if (text === "b.py") throw "a word";
      return text;
    });
    const late = makeJob("gate/late", async () => Promise.reject(new Error("later")));
    const collected = await collectFacts(makeTree(["a.py", "b.py", "c.py"]), [
      bad,
      late,
      makeJob("good", sizeOf),
    ]);
    expect(collected.failures.map(({ id, path, error }) => [id, path, error.message])).toEqual([
      ["gate/bad", "a.py", "off by one"],
      ["gate/late", "a.py", "later"],
      ["gate/bad", "b.py", "a word"],
      ["gate/late", "b.py", "later"],
      ["gate/late", "c.py", "later"],
    ]);
    expect(collected.failures[0]?.error).toBeInstanceOf(RangeError);
    expect(collected.facts.get("gate/bad")).toEqual(new Map([["c.py", "c.py"]]));
    expect(collected.facts.get("good")?.size).toBe(3);
    expect(Object.fromEntries(collected.looked)).toEqual({ "gate/bad": 1, "gate/late": 0, good: 3 });
  });

  it("of the tree itself ends the run, and begins no other file", async () => {
    const reads: string[] = [];
    const tree = makeTree(manyPaths, async (path) => {
      reads.push(path);
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (path === "000.py") throw new Error("the disk is gone");
      return { path, bytes: new Uint8Array() };
    });
    await expect(collectFacts(tree, [makeJob("a", sizeOf)])).rejects.toThrow("the disk is gone");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(reads.length).toBeLessThan(10);
  });

  it("is two jobs of one name", async () => {
    const jobs = [makeJob("a", sizeOf), makeJob("a", sizeOf)];
    await expect(collectFacts(makeTree(["a.py"]), jobs)).rejects.toThrow("two collectors are called a");
  });
});

describe("progress", () => {
  it("is told now and then and at the end, and lets timers run meanwhile", async () => {
    const heard: (readonly [number, number])[] = [];
    const ticks: number[] = [];
    const timer = setInterval(() => ticks.push(performance.now()), 10);
    const busy = makeJob("a", () => {
      for (const until = performance.now() + 5; performance.now() < until; );
      return undefined;
    });
    const from = performance.now();
    await collectFacts(makeTree(manyPaths), [busy], (done, total) => heard.push([done, total]));
    clearInterval(timer);
    expect(heard.at(-1)).toEqual([60, 60]);
    expect(heard.length).toBeGreaterThan(2);
    expect(heard.length).toBeLessThan((performance.now() - from) / 50 + 2);
    expect(heard.map(([done]) => done)).toEqual(
      heard.map(([done]) => done).sort((one, other) => one - other),
    );
    expect(ticks.length).toBeGreaterThan(1);
  });

  it("is told once where there is nothing to do", async () => {
    const heard: (readonly [number, number])[] = [];
    await collectFacts(makeTree([]), [], (done, total) => heard.push([done, total]));
    expect(heard).toEqual([[0, 0]]);
  });
});
