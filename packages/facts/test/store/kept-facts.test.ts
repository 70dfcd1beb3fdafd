import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCommit, openWorkingTree } from "@pawl/checkout";
import type { CollectJob, Tree } from "@pawl/gate";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Cache, makeCollect } from "../../src/index.ts";

let root = "";
let kept = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "pawl-kept-"));
  kept = mkdtempSync(join(tmpdir(), "pawl-cache-"));
  // Ten seconds from now: what is written now is no more fresh then.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 10_000 });
});
afterEach(() => {
  vi.useRealTimers();
  for (const folder of [root, kept]) rmSync(folder, { recursive: true });
});

const wants = (path: string) => path.endsWith(".py");
const onDisk = () => openWorkingTree({ cwd: root, paths: [root], defaultExcludes: false, wants });
const git = (...args: readonly string[]) =>
  execFileSync("git", ["-c", "user.name=T", "-c", "user.email=t@example.org", ...args], {
    cwd: root,
    encoding: "utf8",
  });
const write = (files: Readonly<Record<string, string>>) => {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
};

/** Collects the texts of a tree's files, and how many of them had to be looked at. */
async function collect(tree: Tree, { depends = "{}", code = "1", id = "gate/text" } = {}) {
  let looks = 0;
  const job: CollectJob = {
    id,
    depends,
    wants,
    collect: ({ bytes }) => {
      looks++;
      const text = Buffer.from(bytes).toString();
      return text === "none" ? undefined : text;
    },
  };
  const cache = new Cache(kept);
  const { facts, looked } = await makeCollect({ cache, codeOf: () => code || undefined })(tree, [job]);
  cache.save();
  return { looks, texts: Object.fromEntries(facts.get(id) ?? []), looked: looked.get(id) };
}

describe("facts that are kept", () => {
  it("are the same without another look, also where there are none", async () => {
    write({ "a.py": "a", "b.py": "b", "c.py": "none" });
    const texts = { "a.py": "a", "b.py": "b" };
    expect(await collect(await onDisk())).toEqual({ looks: 3, texts, looked: 3 });
    expect(await collect(await onDisk())).toEqual({ looks: 0, texts, looked: 3 });
  });

  it("are of the content: a moved or copied file needs no look, a changed one does", async () => {
    write({ "a.py": "a", "b.py": "b" });
    await collect(await onDisk());
    renameSync(join(root, "a.py"), join(root, "moved.py"));
    write({ "copy.py": "b", "b.py": "c" });
    const second = await collect(await onDisk());
    expect(second).toEqual({ looks: 1, texts: { "moved.py": "a", "copy.py": "b", "b.py": "c" }, looked: 3 });
  });

  it("are not those of a file that changed behind its size and its time", async () => {
    write({ "a.py": "one", "b.py": "two" });
    const time = new Date(1_600_000_000_000);
    for (const name of ["a.py", "b.py"]) utimesSync(join(root, name), time, time);
    await collect(await onDisk());
    writeFileSync(join(root, "a.py"), "two");
    utimesSync(join(root, "a.py"), time, time);
    renameSync(join(root, "b.py"), join(root, "c.py"));
    write({ "d.py": "one" });
    utimesSync(join(root, "d.py"), time, time);
    renameSync(join(root, "d.py"), join(root, "b.py"));
    expect((await collect(await onDisk())).texts).toEqual({ "a.py": "two", "b.py": "one", "c.py": "two" });
  });

  it("are others for other options, other code, another job and another kind of file", async () => {
    write({ "a.py": "a" });
    await collect(await onDisk());
    for (const other of [{ depends: '{"x":1}' }, { code: "2" }, { id: "gate/other" }]) {
      expect((await collect(await onDisk(), other)).looks).toBe(1);
      expect((await collect(await onDisk(), other)).looks).toBe(0);
    }
  });

  it("are none where the code is not known", async () => {
    write({ "a.py": "a" });
    for (const _ of [1, 2]) expect((await collect(await onDisk(), { code: "" })).looks).toBe(1);
    expect(readdirSync(kept)).toEqual([]);
  });

  it("serve commits by git's ids, and the files on disk with the same bytes", async () => {
    git("init", "-q");
    write({ "a.py": "a", "b.py": "b" });
    git("add", ".");
    git("commit", "-qm", "first");
    const open = () => openCommit({ root, named: [""], commit: "HEAD", defaultExcludes: false, wants });
    expect((await collect(await open())).looks).toBe(2);
    expect((await collect(await open())).looks).toBe(0);
    expect((await collect(await onDisk())).looks).toBe(0);
  });

  it("survive a folder that is damaged or cannot be written to", async () => {
    write({ "a.py": "a" });
    await collect(await onDisk());
    for (const name of readdirSync(kept)) writeFileSync(join(kept, name), "PAWLF001 and no more");
    expect(await collect(await onDisk())).toMatchObject({ looks: 1, texts: { "a.py": "a" } });
    expect((await collect(await onDisk())).looks).toBe(0);
    rmSync(kept, { recursive: true });
    writeFileSync(kept, "a file");
    expect(await collect(await onDisk())).toMatchObject({ looks: 1, texts: { "a.py": "a" } });
  });
});
