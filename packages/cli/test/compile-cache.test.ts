import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compiledFolder } from "../src/compile-cache.ts";

describe("the folder of the compiled bundle", () => {
  const home = realpathSync(mkdtempSync(path.join(tmpdir(), "pawl-home-")));
  const project = path.join(home, "project");
  mkdirSync(path.join(project, ".git"), { recursive: true });
  afterAll(() => rmSync(home, { recursive: true }));

  const folder = (
    env: Readonly<Record<string, string>>,
    platform: NodeJS.Platform = "linux",
    cwd = project,
  ) => compiledFolder({ env, cwd }, platform);

  it("lies in the user's cache", () => {
    expect(folder({ HOME: home })).toBe(path.join(home, ".cache/pawl/compiled"));
    expect(folder({ HOME: home, XDG_CACHE_HOME: "/var/tmp/c" })).toBe(
      path.resolve("/var/tmp/c/pawl/compiled"),
    );
    expect(folder({ HOME: home }, "darwin")).toBe(path.join(home, "Library/Caches/pawl/compiled"));
    expect(folder({ HOME: home, LOCALAPPDATA: home }, "win32")).toBe(path.join(home, "pawl/compiled"));
  });

  it("is none where nothing says which, or a relative name does", () => {
    expect(folder({})).toBeUndefined();
    expect(folder({ HOME: "" })).toBeUndefined();
    expect(folder({ HOME: home }, "win32")).toBeUndefined();
    expect(folder({ HOME: home, XDG_CACHE_HOME: "cache" })).toBeUndefined();
  });

  it("is none on a machine of CI", () => {
    expect(folder({ HOME: home, CI: "true" })).toBeUndefined();
    expect(folder({ HOME: home, CI: "" })).toBeDefined();
  });

  it("is none in a working tree, nor below the current folder", () => {
    expect(folder({ XDG_CACHE_HOME: path.join(project, "cache") }, "linux", home)).toBeUndefined();
    expect(folder({ HOME: home }, "linux", home)).toBeUndefined();
  });
});
