import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyRelease, folderWith, nodes } from "./places.ts";

let release = "";
let workspace = "";
beforeAll(() => {
  release = copyRelease();
  workspace = folderWith({ "a.py": "try:\n    work()\nexcept:\n    pass\n" });
});
afterAll(() => {
  rmSync(release, { recursive: true });
  rmSync(workspace, { recursive: true });
});

describe.each(nodes)("dist/cli under %s", (node) => {
  const check = (env: Readonly<Record<string, string>>) =>
    new Promise<{ code: number; stdout: string; stderr: string }>((done) => {
      const file = join(release, "dist", "cli", "index.js");
      const options = { cwd: workspace, env: { PATH: process.env.PATH, ...env } };
      execFile(node, [file, "check", "--no-cache"], options, (error, stdout, stderr) =>
        done({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr }),
      );
    });

  it("says the same with its compiled bundle kept, and with a cache that is broken or cannot be written", async () => {
    const cache = folderWith({});
    try {
      const without = await check({});
      expect(without).toMatchObject({ code: 1, stderr: "" });
      const kept = { XDG_CACHE_HOME: cache };
      for (let run = 0; run < 2; run += 1) expect(await check(kept)).toEqual(without);
      const place = join(cache, "pawl", "compiled");
      const files = existsSync(place) ? readdirSync(place, { recursive: true, withFileTypes: true }) : [];
      for (const file of files) {
        if (file.isFile()) writeFileSync(join(file.parentPath, file.name), "no code");
      }
      expect(await check(kept)).toEqual(without);
      rmSync(place, { recursive: true, force: true });
      mkdirSync(join(cache, "pawl"), { recursive: true });
      writeFileSync(place, "a file");
      expect(await check(kept)).toEqual(without);
      expect(readdirSync(workspace)).toEqual(["a.py"]);
    } finally {
      rmSync(cache, { recursive: true });
    }
  });

  it.runIf(node !== process.execPath || Number(process.versions.node.split(".")[0]) >= 23)(
    "keeps its compiled bundle in the user's cache",
    async () => {
      const home = folderWith({});
      try {
        await check({ HOME: home, CI: "true" });
        expect(readdirSync(home)).toEqual([]);
        await check({ HOME: home, XDG_CACHE_HOME: join(home, "cache") });
        expect(readdirSync(join(home, "cache", "pawl", "compiled"))).not.toHaveLength(0);
      } finally {
        rmSync(home, { recursive: true });
      }
    },
  );
});
