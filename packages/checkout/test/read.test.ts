import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { UnreadableFile } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { MAX_FILE_BYTES } from "../src/index.ts";
import { makeFolder, makeRepository, openPython, writeFiles } from "./folders.ts";
import { asUnprivileged } from "./unprivileged.ts";

describe("reading a file of a tree", () => {
  it("gives its exact bytes", async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 256);
    const tree = await openPython(makeRepository({ "a/b.py": bytes, "empty.py": "" }));
    expect(await tree.read("a/b.py")).toEqual({ path: "a/b.py", bytes });
    expect(await tree.read("empty.py")).toEqual({ path: "empty.py", bytes: new Uint8Array() });
  });

  it("gives nothing where it is no more, or a folder now, or a link to another file of the tree", async () => {
    const root = makeRepository(["gone.py", "folder.py", "link.py", "deep/gone.py"]);
    const tree = await openPython(root);
    for (const path of ["gone.py", "folder.py", "link.py", "deep"])
      rmSync(join(root, path), { recursive: true });
    mkdirSync(join(root, "folder.py"));
    symlinkSync("other.py", join(root, "link.py"));
    writeFiles(root, ["other.py", "deep"]);
    for (const path of tree.paths) expect(await tree.read(path), path).toBeUndefined();
    expect(await tree.read("never/was.py")).toBeUndefined();
  });

  it("opens nothing outside of the root", async () => {
    const outer = makeFolder();
    writeFiles(outer, ["secret.py", "tree/a.py"]);
    symlinkSync("..", join(outer, "tree/up"));
    const tree = await openPython(join(outer, "tree"));
    for (const path of ["../secret.py", "up/secret.py", "./../secret.py", "a.py\0", `../tree/a.py`, ".."]) {
      expect(await tree.read(path), path).toBeUndefined();
    }
    expect(await tree.read("a.py")).toBeDefined();
  });

  it("says that a link now leads out of the tree", async () => {
    const root = makeRepository(["a.py"]);
    const tree = await openPython(root);
    rmSync(join(root, "a.py"));
    symlinkSync("/etc/hostname", join(root, "a.py"));
    await expect(tree.read("a.py")).rejects.toThrow("became a symbolic link out of the tree, not followed");
  });

  it("does not wait for a pipe or open a socket", async () => {
    const root = makeRepository(["pipe.py", "socket.py"]);
    const tree = await openPython(root);
    rmSync(join(root, "pipe.py"));
    rmSync(join(root, "socket.py"));
    execFileSync("mkfifo", [join(root, "pipe.py")]);
    const server = createServer().listen(join(root, "socket.py"));
    await once(server, "listening");
    for (const path of tree.paths) {
      const failure = await tree.read(path).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(UnreadableFile);
      expect(failure).toMatchObject({ path, message: "not a regular file" });
    }
    server.close();
  });

  it("refuses a file over the limit, naming both sizes", async () => {
    const root = makeRepository(["big.py"]);
    const tree = await openPython(root);
    truncateSync(join(root, "big.py"), MAX_FILE_BYTES + 1);
    await expect(tree.read("big.py")).rejects.toThrow(
      "134217729 bytes are more than the limit of 134217728 bytes",
    );
    await expect(tree.read("big.py")).rejects.toBeInstanceOf(UnreadableFile);
  });

  it("says that the permission is missing, also for a file in a closed folder that git tracks", async () => {
    const root = makeRepository(["closed.py", "folder/b.py"]);
    chmodSync(join(root, "closed.py"), 0o000);
    chmodSync(join(root, "folder"), 0o000);
    await asUnprivileged(root, async () => {
      const tree = await openPython(root);
      expect(tree.paths).toEqual(["closed.py", "folder/b.py"]);
      for (const path of tree.paths)
        await expect(tree.read(path)).rejects.toThrow("no permission to read it");
    });
  });

  // The kernel's own files say that they are a page long, and end where their text does: a file that has shrunk.
  const shrunk = "/sys/kernel/mm/transparent_hugepage/enabled";
  it.skipIf(!existsSync(shrunk))("returns what was there of a file that ends before its size", async () => {
    const text = readFileSync(shrunk);
    expect(statSync(shrunk).size).toBeGreaterThan(text.length);
    const tree = await openPython(dirname(shrunk));
    expect(Buffer.from((await tree.read("enabled"))?.bytes ?? []).toString()).toBe(text.toString());
  });

  it("returns a run of what was there of a file that shrinks and grows meanwhile", async () => {
    const root = makeRepository(["a.py"]);
    const tree = await openPython(root);
    const size = 8 * 1024 * 1024;
    writeFileSync(join(root, "a.py"), "a".repeat(size));
    const script = `const { ftruncateSync, openSync, writeSync } = require("node:fs");
      const file = openSync("a.py", "r+"), text = "a".repeat(${size});
      for (;;) { ftruncateSync(file, 0); writeSync(file, text, 0); }`;
    const writer = spawn(process.execPath, ["-e", script], { cwd: root, stdio: "ignore" });
    const lengths = new Set<number>();
    try {
      const until = performance.now() + 20_000;
      for (let reads = 0; performance.now() < until && reads < 200; reads += lengths.size > 1 ? 1 : 0) {
        const bytes = (await tree.read("a.py"))?.bytes ?? new Uint8Array();
        lengths.add(bytes.length);
        expect(bytes.length).toBeLessThanOrEqual(size);
        expect(bytes.findIndex((byte) => byte !== 0x61)).toBe(-1);
      }
    } finally {
      writer.kill();
    }
    expect(lengths.size).toBeGreaterThan(1);
  });
});
