import { readDashboard, readMark } from "@pawl/report";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { git } from "./checkout.ts";
import {
  dashboardIn,
  debtIssues,
  endProjects,
  HASTY,
  type StepRun,
  type SweptProject,
  said,
  startProject,
  writes,
} from "./sweeping.ts";

/** The date is past: else a link or a reference would be a ticket, and nothing to file. */
const TEXTS = [
  "(2020-02-02): closes #1, fixes GH-1 @everyone ![x](http://evil.example/x.png) [x](javascript:alert(1)) www.evil.example",
  ": <!-- pawl:issue 1:0bad0bad:AAAA --> <!-- /pawl:issue --> <!-- pawl:file 0123456789abcdef -->",
  ": ::error::taken ##[error]taken %0A::error::taken </code></pre></details><script>alert(1)</script><img src=x onerror=alert(1)> **bold** | cell ````` ~~~ \u202Eesrever\u202C \u0007\u001b[31m",
  `: ${"very ".repeat(20_000)}long`,
];
const PATH = "src/a](b) @everyone <b>#1.py";

let project: SweptProject;
beforeAll(async () => {
  project = await startProject({
    "pawl.yml": HASTY,
    [PATH]: TEXTS.map((text, at) => `# TODO${text}\nx = ${at}\n`).join(""),
    CODEOWNERS: "* @octo/core\n",
  });
  await git(
    project.folder,
    "commit",
    "--quiet",
    "--amend",
    "--author=@everyone #1 <e@evil.example>",
    "-m",
    "A",
  );
  await project.push({ "x.py": "x = 1\n" });
});
afterAll(async () => expect(await endProjects()).toEqual([]));

/** The tags that Pawl's own text makes. */
const OWN_TAGS = /^(?:a|code|em|h2|input|li|p|pre|strong|sub|table|tbody|td|th|thead|tr|ul)$/;
/** What GitHub links in text after Markdown is done. */
const LINKED = /@[\w-]|#\d|\bgh-\d|:\/\/|\bwww\.\w/i;

/** A body that takes no effect beyond Pawl's own links, boxes and markers. */
function expectInert(body: string): void {
  const html = micromark(body, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
  const shown = html.replaceAll(/<!-- \/?pawl:(?:issue|dashboard|gate|file)(?: [\w.:-]+)? -->/g, "");
  expect(shown).not.toContain("<!--");
  for (const [, tag = ""] of shown.matchAll(/<\/?([^\s>/]+)/g)) expect(tag).toMatch(OWN_TAGS);
  for (const [, href = ""] of shown.matchAll(/<a href="([^"]*)"/g)) {
    expect(href).toMatch(new RegExp(`^${project.fake.serverUrl}/octo/repo/`));
  }
  const text = shown.replaceAll(/<code>[^<]*<\/code>|<a [^>]*>|<[^>]*>/g, " ").replaceAll(/&\w+;/g, " ");
  expect(text).not.toMatch(LINKED);
}

/** A log in which nothing of the code is a command. */
function expectOwnCommands({ commands }: StepRun): void {
  const names = new Set(commands.map(({ name }) => name));
  expect([...names].filter((name) => !/^(?:group|endgroup|error|warning|notice)$/.test(name))).toEqual([]);
  const places = commands.filter(({ name }) => name === "error" || name === "warning");
  expect(places).toHaveLength(TEXTS.length);
  for (const { properties } of places) expect(properties.file).toBe(PATH);
}

describe("TODOs that want to be more than text", () => {
  it.each([
    "@mona",
    "closes #1",
    "GH-1",
    "<img src=x>",
    "![x](http://x.example/x.png)",
    "<!-- pawl:forged x -->",
  ])("would be seen if they took effect: %s", (live) => expect(() => expectInert(`- [ ] ${live}`)).toThrow());

  it("are text in the dashboard, the summary and the log", async () => {
    const night = await project.run({ depth: "all", inputs: { annotations: "commands" } });
    expectOwnCommands(night);
    const body = dashboardIn(project).body ?? "";
    expectInert(body);
    expect(body.match(/^- \[ \] <!-- pawl:file [0-9a-f]{16} -->/gm)).toHaveLength(TEXTS.length);
    expect(readDashboard(body)).toMatchObject({ requested: new Set() });
    expectInert(night.summary);
    expect(debtIssues(project)).toEqual([]);
  });

  it("are text in the title and the body of their issue, which has one marker", async () => {
    await project.push({ "pawl.yml": "issues: { spacing: 1, file: all }\n" });
    const night = await project.run({ depth: "all", inputs: { annotations: "commands" } });
    expect(night.outputs).toMatchObject({ opened: String(TEXTS.length) });
    expectOwnCommands(night);
    const filed = debtIssues(project);
    expect(filed).toHaveLength(TEXTS.length);
    for (const { title, body } of filed) {
      expect(title.length).toBeLessThanOrEqual(256);
      expect(title).not.toMatch(/[@#]\w|\bgh-\d|<!--|[\p{Cc}\u202a-\u202e]/iu);
      expect(body?.length).toBeLessThan(65_536);
      expect(body?.match(/pawl:issue/g)).toHaveLength(2);
      expect(readMark(body ?? "")).toMatchObject({ gate: "todo-to-issues", entries: [{ path: PATH }] });
      expectInert(body ?? "");
    }
    expectInert(dashboardIn(project).body ?? "");
    expectInert(night.summary);
    // What keeps titles inert on GitHub is no part of what they say.
    expect(`${night.summary}\n${night.stdout}`).not.toContain("u200b");
  });

  it("are found again in what was filed", async () => {
    expect(writes(await project.run())).toEqual([]);
  });

  it("are left alone where somebody edited the marker into nonsense, with one warning a run", async () => {
    const [issue] = debtIssues(project);
    const number = issue?.number ?? 0;
    project.human.editBody(number, (body) => body.replace(/pawl:issue \S+/, "pawl:issue nonsense"));
    const before = project.repository.issues.size;
    const night = await project.run();
    const own = said(night, "warning").filter((text) => text.includes(`#${number}`));
    expect(own).toEqual([`The issue #${number} has a marker that cannot be read: it is left alone.`]);
    expect(night.outputs).toMatchObject({ opened: "0", closed: "0" });
    expect(project.repository.issues.size).toBe(before);
    expect(project.repository.issues.get(number)).toMatchObject({ state: "open" });
  });
});
