import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BARE, CLI, check, folder, git, pawl, places, repository, start } from "./pawl.ts";

const FINDING = "except:\n    pass\n";

describe("where there is nothing to judge", () => {
  it("judges a folder that is not in a repository as plain files", async () => {
    const { status, report } = await check(folder({ "a/b.py": BARE }));
    expect(status).toBe(1);
    expect(places(report)).toEqual(["a/b.py:3 bare-except/bare"]);
  });

  it.each([
    ["an empty repository", {}],
    ["an empty file system", undefined],
    ["nothing with code in it", { "photo.png": "x\n" }],
  ])("does not pass: %s", async (_, files) => {
    const root = files === undefined ? folder() : repository(files);
    const { status, stdout, stderr } = await pawl(root, "check");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^pawl: no file to look at: searched the current folder for \*\*\/\*\.py/);
  });

  it("names the excludes that left everything out", async () => {
    const root = repository({
      "node_modules/x/a.py": BARE,
      "legacy/b.py": BARE,
      "pawl.yml": "exclude: [legacy/**]\n",
    });
    const { status, stderr } = await pawl(root, "check", "--gate", "bare-except");
    expect(status).toBe(2);
    expect(stderr).toMatch(/Left out by excludes: .*node_modules.* \(1\)/);
    expect(stderr).toContain("legacy/** (1)");
  });

  it("judges the working tree of an unborn HEAD", async () => {
    const root = repository({ "a.py": BARE, "b.py": BARE });
    git(root, "add", "a.py");
    expect(places((await check(root)).report)).toEqual([
      "a.py:3 bare-except/bare",
      "b.py:3 bare-except/bare",
    ]);
  });

  it.each([
    [["nowhere"], "pawl: there is no file or folder nowhere\n"],
    [["a.py/b.py"], "pawl: there is no file or folder a.py/b.py\n"],
  ])("says that a path does not exist: %j", async (paths, stderr) => {
    expect(await pawl(repository({ "a.py": BARE }), "check", ...paths)).toEqual({
      status: 2,
      stdout: "",
      stderr,
    });
  });
});

describe("a bad pawl.yml", () => {
  it.each([
    ["not YAML", "exclude: [a\n", /^pawl: pawl\.yml:\d+:\d+: not YAML/],
    ["an unknown key", "excludes: [a]\n", /^pawl: pawl\.yml:1:1: .*excludes.*exclude/],
    ["a wrong type", "exclude: 3\n", /^pawl: pawl\.yml:1:10: exclude: found 3, expected/],
    [
      "an unknown rule",
      "rules: { bare-except/silnt: off }\n",
      /^pawl: pawl\.yml:1:10: .*bare-except\/silent/,
    ],
    ["a wrong level", "rules:\n  bare-except/bare: eror\n", /^pawl: pawl\.yml:2:21: .*error/],
    ["an unknown option", "bare-except:\n  levle: strict\n", /^pawl: pawl\.yml:2:3: .*level/],
    ["a bad glob", "exclude: ['[a']\n", /^pawl: pawl\.yml:1:11: /],
    ["a list", "- a\n", /^pawl: pawl\.yml:1:1: found .*expected a mapping/],
    ["not UTF-8", Uint8Array.of(0x61, 0xff), /^pawl: pawl\.yml:1:2: found the byte 0xff/],
  ])("is shown with its place: %s", async (_, config, message) => {
    const { status, stdout, stderr } = await pawl(repository({ "a.py": BARE, "pawl.yml": config }), "check");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it("is empty: all defaults", async () => {
    expect((await check(repository({ "a.py": BARE, "pawl.yml": "" }))).status).toBe(1);
  });

  it("is a folder, a pipe, or not there where it was named", async () => {
    const root = repository({ "a.py": BARE, "pawl.yml/x": "" });
    expect(await pawl(root, "check")).toEqual({
      status: 2,
      stdout: "",
      stderr: "pawl: pawl.yml: not a file\n",
    });
    expect(spawnSync("mkfifo", [path.join(root, "pipe.yml")]).status).toBe(0);
    expect((await pawl(root, "check", "--config", "pipe.yml")).stderr).toBe("pawl: pipe.yml: not a file\n");
    expect((await pawl(root, "check", "--config", "none.yml")).stderr).toMatch(
      /^pawl: none\.yml: no such file\n/,
    );
  });

  it("is one of two", async () => {
    const root = repository({ "a.py": BARE, "pawl.yml": "", ".github/pawl.yml": "" });
    const { status, stderr } = await pawl(root, "check");
    expect(status).toBe(2);
    expect(stderr).toBe(
      "pawl: both pawl.yml and .github/pawl.yml exist\nKeep one, or name one with --config.\n",
    );
  });
});

describe("unknown names", () => {
  it.each([
    [["check", "--gate", "bare-exept"], "there is no gate bare-exept\nDid you mean bare-except?"],
    [
      ["explain", "bare-except/silnt"],
      "there is no rule or gate bare-except/silnt\nDid you mean bare-except/silent?",
    ],
    [["check", "--quite"], "unknown option '--quite'\nDid you mean --quiet?"],
    [["explian"], "unknown command 'explian'\nDid you mean explain?"],
  ])("come with the nearest right one: %j", async (args, message) => {
    expect(await pawl(folder(), ...args)).toEqual({ status: 2, stdout: "", stderr: `pawl: ${message}\n` });
  });
});

describe("files that are not what they seem", () => {
  it("is not complete where a file is a pipe by now", async () => {
    const root = repository({ "a.py": BARE, "pipe.py": "" });
    git(root, "add", ".");
    rmSync(path.join(root, "pipe.py"));
    expect(spawnSync("mkfifo", [path.join(root, "pipe.py")]).status).toBe(0);
    const { status, report } = await check(root);
    expect(status).toBe(3);
    expect(report.unanalysed).toMatchObject([{ path: "pipe.py", blocking: true }]);
    expect(places(report)).toEqual(["a.py:3 bare-except/bare"]);
    const text = await pawl(root, "check", "--fail-on", "never");
    expect(text.status).toBe(3);
    expect(text.stdout).toMatch(
      /not analysed pipe\.py: .*\n[\s\S]*\nIncomplete: 1 file could not be analysed; so far 1 error in 1 file\n/,
    );
  });

  it("is not complete where a file may not be read", async () => {
    const root = folder({ "a.py": BARE, "secret.py": BARE });
    chmodSync(path.join(root, "secret.py"), 0);
    // Root reads everything: there another user runs a copy of the bundle.
    const asNobody = process.getuid?.() === 0;
    const copy = folder();
    cpSync(path.dirname(path.dirname(CLI)), path.join(copy, "dist"), { recursive: true });
    if (asNobody) spawnSync("chmod", ["-R", "a+rX", root, copy]);
    chmodSync(path.join(root, "secret.py"), 0);
    const run = await start({
      cwd: root,
      args: ["check"],
      cli: path.join(copy, "dist", "cli", "index.js"),
      ...(asNobody ? { uid: 65_534 } : {}),
    });
    expect(run.status).toBe(3);
    expect(run.stdout).toMatch(/not analysed secret\.py: .*permission/i);
  });

  it("judges the files below a folder named x.py", async () => {
    const root = repository({ "x.py/y.py": BARE });
    expect(places((await check(root)).report)).toEqual(["x.py/y.py:3 bare-except/bare"]);
  });

  it("goes on where a file has gone since it was listed", async () => {
    const root = repository({ "a.py": BARE, "gone.py": BARE });
    git(root, "add", ".");
    rmSync(path.join(root, "gone.py"));
    const { status, report } = await check(root);
    expect(status).toBe(1);
    expect(report.summary.files).toBe(1);
    expect(places(report)).toEqual(["a.py:3 bare-except/bare"]);
  });

  it("does not follow a link out of the tree, and says so", async () => {
    const root = repository({ "a.py": BARE });
    symlinkSync(path.join(folder({ "b.py": BARE }), "b.py"), path.join(root, "link.py"));
    const { status, report } = await check(root);
    expect(status).toBe(1);
    expect(report.unanalysed).toMatchObject([{ path: "link.py", blocking: false }]);
    expect(places(report)).toEqual(["a.py:3 bare-except/bare"]);
  });
});

describe("bytes that are not tidy Python", () => {
  const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  it.each([
    ["NUL bytes", `x = 1\0\ntry:\n    work()\n${FINDING}`, 4, true],
    ["UTF-16", utf16(BARE), 3, true],
    [
      "Latin-1 with a cookie",
      Buffer.from(`# coding: latin-1\ntry:\n    x = "\xe9"\n${FINDING}`, "latin1"),
      4,
      false,
    ],
    ["Latin-1 without a cookie", Buffer.from(`try:\n    x = "\xe9"\n${FINDING}`, "latin1"), 3, true],
    ["a byte order mark", `\ufeff${BARE}`, 3, false],
    ["CRLF", BARE.replaceAll("\n", "\r\n"), 3, false],
    ["lone CR", BARE.replaceAll("\n", "\r"), 3, false],
    ["an unterminated string", `${BARE}x = "abc\n`, 3, true],
    ["an unterminated triple quote", `${BARE}x = """abc\n`, 3, true],
    ["10,000 nested brackets", `${BARE}x = ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`, 3, false],
    ["10,000 brackets that nobody closes", `${BARE}x = ${"(".repeat(10_000)}\n`, 3, true],
    ["a line of 50 MB", `${BARE}x = [${"1,".repeat(25_000_000)}]\n`, 3, false],
  ])("are scanned all the same: %s", async (_, content, line, broken) => {
    const { status, report, stderr } = await check(folder({ "a.py": content }));
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(places(report)).toEqual([`a.py:${line} bare-except/bare`]);
    expect(report.broken.map((file) => file.path)).toEqual(broken ? ["a.py"] : []);
    expect(report.unanalysed).toEqual([]);
  });

  it("show the line of source as it was decoded", async () => {
    const line = `    except: x = "\xe9"`;
    const source = `# coding: latin-1\nif 1:\n    try: work()\n${line}\n`;
    const { stdout } = await pawl(folder({ "a.py": Buffer.from(source, "latin1") }), "check");
    expect(stdout).toContain(`\n  4 | ${line}\n`);
  });

  it("show a line of 50 MB cut to what fits", async () => {
    const root = folder({ "a.py": `try: work()\nexcept: x = "${"1,".repeat(25_000_000)}"\n` });
    const { status, stdout } = await pawl(root, "check");
    expect(status).toBe(1);
    expect(stdout.length).toBeLessThan(2_000);
    expect(stdout).toContain('2 | except: x = "1,1,');
  });
});

describe("paths that are not tidy", () => {
  const names = [
    "a b.py",
    "qu'ote\".py",
    "new\nline.py",
    "-dash.py",
    "esc\x1b[31m.py",
    "bidi\u202e.py",
    "日本.py",
    "$(x).py",
  ];

  it.each([
    ["a repository", true],
    ["a plain folder", false],
  ])("are read and shown: %s", async (_, isRepository) => {
    const files = Object.fromEntries(names.map((name) => [name, BARE]));
    const root = isRepository ? repository(files) : folder(files);
    if (isRepository) git(root, "add", "a b.py", "new\nline.py");
    const { report } = await check(root);
    expect(report.findings.map((finding) => finding.path).toSorted()).toEqual(names.toSorted());
    const { stdout } = await pawl(root, "check");
    expect(stdout).toContain("\nesc\\x1b[31m.py:3:1: error");
    expect(stdout).toContain("\nnew\\nline.py:3:1: error");
    expect(stdout).toContain("\nbidi\\u202e.py:3:1: error");
    expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it("are read and shown where they are not UTF-8", async () => {
    const root = repository();
    writeFileSync(Buffer.concat([Buffer.from(`${root}/caf`), Buffer.of(0xe9), Buffer.from(".py")]), BARE);
    const { report } = await check(root);
    expect(places(report)).toEqual(["caf\udce9.py:3 bare-except/bare"]);
    const { stdout } = await pawl(root, "check");
    expect(stdout).toContain("caf\\xe9.py:3:1: error");
    expect(stdout).toContain("3 | except:");
    expect((await pawl(root, "check", "--format", "sarif")).stdout).toContain('"uri": "caf%E9.py"');
  });

  it("may be named as arguments", async () => {
    const root = folder({ "a b/new\nline.py": BARE, "c.py": BARE });
    mkdirSync(path.join(root, "--help"));
    writeFileSync(path.join(root, "--help", "d.py"), BARE);
    expect(places((await check(root, "a b/new\nline.py")).report)).toEqual([
      "a b/new\nline.py:3 bare-except/bare",
    ]);
    expect(places((await check(root, "--", "--help")).report)).toHaveLength(1);
  });
});
