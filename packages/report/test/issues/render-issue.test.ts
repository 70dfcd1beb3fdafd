import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import type { ChangeIssue, CloseIssue, OpenIssue } from "../../src/issues/changes.ts";
import { renderClosing, renderReopening } from "../../src/issues/comments.ts";
import { type IssueContext, LONGEST_BODY } from "../../src/issues/issue-context.ts";
import { readMark } from "../../src/issues/mark-text.ts";
import { renderIssue } from "../../src/issues/render-issue.ts";
import { issueTitle } from "../../src/issues/title.ts";
import { fc, nastyText } from "../arbitrary.ts";
import { Nights } from "./nights.ts";

const context: IssueContext = {
  advice: () => "Mend them.",
  permalink: (path, line, endLine, commit) =>
    `https://github.com/o/r/blob/${commit}/${path}#L${line}${endLine > line ? `-L${endLine}` : ""}`,
  owners: () => ["@org/team"],
  origin: () => ({
    date: "2024-03-01",
    author: "A <b> @c",
    commit: "0123456789abcdef0123456789abcdef01234567",
  }),
  sourceLines: (_path, from) => [`\tline ${from} <b>`],
};

function opens(texts: readonly string[], path = "src/a.py"): OpenIssue {
  const nights = new Nights("file");
  const [change] = nights.plan(nights.look({ [path]: texts.map((text) => `TODO ${text}`) }));
  if (change?.kind !== "open") throw new Error("nothing is opened");
  return change;
}

const html = (markdown: string): string =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

describe("renderIssue", () => {
  it("says what to do, where, since when, and who knows", () => {
    const change = opens(["one", "two"]);
    const { title, body } = renderIssue(change, {
      ...context,
      runUrl: "https://github.com/o/r/actions/runs/1",
    });
    expect(title).toBe("todo: 2 findings in src/a.py");
    expect(readMark(body)).toEqual(change.mark);
    expect(body.split("\n").slice(1, -1).join("\n")).toMatchInlineSnapshot(`
      "2 findings of the gate <code>todo</code>.

      Mend them.

      **<code>src/a.py</code>**, owned by <code>&#64;org/team</code>

      - [ ] [line 1](https://github.com/o/r/blob/commit0/src/a.py#L1): one — since 2024-03-01, by A &#60;b&#62; &#64;&#8203;c in <code>0123456789</code>
      - [ ] [line 2](https://github.com/o/r/blob/commit0/src/a.py#L2): two — since 2024-03-01, by A &#60;b&#62; &#64;&#8203;c in <code>0123456789</code>

      Why it matters, and what to write instead: <code>pawl explain todo/todo</code>.

      <sub>Filed by Pawl ([the run](https://github.com/o/r/actions/runs/1)), which keeps this part true and closes the issue when the debt is paid. What stands outside of this part is yours.</sub>"
    `);
  });

  it("begins with the place and the code of a single finding, then says what to do", () => {
    const { body } = renderIssue(opens(["one"]), context);
    expect(body.split("\n").slice(1, 9).join("\n")).toMatchInlineSnapshot(`
      "[<code>src/a.py:1</code>](https://github.com/o/r/blob/commit0/src/a.py#L1), since 2024-03-01, by A &#60;b&#62; &#64;&#8203;c in <code>0123456789</code>, owned by <code>&#64;org/team</code>

      <pre><code>    line 1 &#60;b&#62;</code></pre>

      one

      Mend them.
      "
    `);
  });

  it("says why no age is known", () => {
    const shallow = { ...context, origin: () => undefined, originsMissing: "the clone is shallow" };
    const { body } = renderIssue(opens(["one"]), shallow);
    expect(body).toContain("src/a.py:1</code>](https://github.com/o/r/blob/commit0/src/a.py#L1), owned by");
    expect(body).toContain("Age and author are not known: <code>the clone is shallow</code>.");
  });

  it("lists one finding beside others that are agreed, and says so", () => {
    const change = opens(["one", "two"]);
    const [first, second] = change.mark.entries;
    if (first === undefined || second === undefined) throw new Error("no entries");
    const entries = [first, { ...second, agreed: true as const }];
    const one = { ...change, findings: change.findings.slice(0, 1), mark: { ...change.mark, entries } };
    const { body } = renderIssue(one, context);
    expect(body).toContain(
      "1 finding of the gate <code>todo</code> (and 1 more finding suppressed or accepted).",
    );
    expect(body).toContain("- [ ] [line 1](");
  });

  it("leaves a single finding out where a body has no room for it", () => {
    const { body } = renderIssue(opens(["one"]), { ...context, maxBody: 700 });
    expect(body).not.toContain("<pre>");
    expect(body).toContain("Mend them.");
  });

  it("keeps what others wrote, and changes nothing shown where the debt was missed once", () => {
    const nights = new Nights("file", { misses: 2 });
    nights.sweep({ "a.py": ["TODO one"] });
    const body = `mine\r\n${nights.tracker.issues.get(1)?.body}\nmine too`;
    nights.tracker.set(1, { body });
    const [missed] = nights.plan(nights.look({ "a.py": ["x"] }));
    if (missed?.kind !== "update") throw new Error("no update");
    const next = renderIssue(missed, context).body;
    expect(next.replace(/pawl:issue \S+/, "")).toBe(body.replace(/pawl:issue \S+/, ""));
    const [changed] = nights.plan(nights.look({ "a.py": ["TODO one", "TODO two"] }));
    if (changed?.kind !== "update") throw new Error("no update");
    const rendered = renderIssue(changed, context).body;
    expect(rendered.startsWith("mine\r\n<!-- pawl:issue ")).toBe(true);
    expect(rendered.endsWith("\nmine too")).toBe(true);
  });

  it("fits into a body, beside what others wrote, and says what it leaves out", () => {
    const long = Array.from({ length: 900 }, (_, index) => `${"日本 ".repeat(60)}${index}`);
    const change = opens(long, `${"d/".repeat(200)}a.py`);
    const { body } = renderIssue(change, context);
    expect(body.length).toBeLessThanOrEqual(LONGEST_BODY);
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(4 * LONGEST_BODY);
    expect(body).toMatch(/… and \d+ more findings\./);
    const shown = body.match(/^- \[ \]/gm)?.length ?? 0;
    expect(body).toContain(`… and ${900 - shown} more findings.`);
    expect(readMark(body)).toEqual(change.mark);
    expect(renderIssue(change, { ...context, maxBody: 45_000 }).body.length).toBeLessThanOrEqual(45_000);
  });

  it("shows hostile texts as text", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (message, name) => {
        const change = opens([message.replaceAll(/[\r\n]/g, " "), "two"]);
        const hostile = {
          ...change,
          findings: change.findings.map((one) => ({ ...one, message, at: { ...one.at, path: `x${name}` } })),
        };
        const body = renderIssue(hostile, {
          ...context,
          owners: () => [name],
          origin: () => ({ date: name, author: message, commit: name }),
          sourceLines: () => [message],
          originsMissing: message,
        }).body;
        expect(readMark(body)).toEqual(change.mark);
        const page = html(
          body.replace(/<!-- pawl:issue \S+ -->\n/, "").replace(/\n<!-- \/pawl:issue -->/, ""),
        );
        const tags = new Set([...page.matchAll(/<\/?([a-z!-]+)/g)].map(([, tag]) => tag));
        for (const tag of tags)
          expect(["p", "code", "strong", "ul", "li", "input", "a", "sub", "pre"]).toContain(tag);
        const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
        for (const href of links) expect(href).toMatch(/^https:\/\/github\.com\/o\/r\/blob\//);
        const outside = page.replace(/<code>[^<]*<\/code>|<[^>]*>/g, " ").replaceAll(/&\w+;/g, " ");
        expect(outside).not.toMatch(/@[\w-]|#\d|\bgh-\d|:\/\/|\bwww\.\w/i);
      }),
      { numRuns: 500 },
    );
  });
});

describe("issueTitle", () => {
  it("is one line that links nothing and is not too long", () => {
    expect(issueTitle("  @me closes #1\n<!-- x ")).toBe("@\u200bme closes #\u200b1 <\u200b!-- x");
    expect(issueTitle(" \n")).toBe("(a text that is empty)");
    fc.assert(
      fc.property(nastyText, fc.nat(3), (text, times) => {
        const title = issueTitle(text.repeat(times * 20), 10);
        expect(title.length).toBeLessThanOrEqual(246);
        expect(title).toMatch(/\S/);
        expect(title).not.toMatch(/@\w|#\w|[\n\r]|<!--/);
        expect(title).not.toMatch(/\p{Cs}/u);
      }),
    );
  });
});

describe("comments", () => {
  it("name the commit that paid, with its subject as text", () => {
    const nights = new Nights("file");
    nights.sweep({ "a.py": ["TODO one"] });
    const [close] = nights.plan(nights.look({ "a.py": ["x"] }));
    if (close?.kind !== "close") throw new Error("nothing is closed");
    const id = "0123456789abcdef0123456789abcdef01234567";
    expect(renderClosing(close, { commit: id, subject: "Closes #3 @me" })).toBe(
      `The finding is gone, paid by ${id} (Closes &#35;&#8203;3 &#64;&#8203;me). Thank you!`,
    );
    expect(renderClosing(close)).toBe(
      "The finding is gone at <code>commit1</code>: the places were looked at, and nothing of it is left. Thank you!",
    );
    const twin: CloseIssue = { ...close, as: "duplicate", of: 4 };
    expect(renderClosing(twin)).toMatch(/^#4 has this debt/);
    expect(renderClosing({ ...close, as: "accepted" })).toContain("Pawl opens it again");
    nights.tracker.apply(close);
    const [back] = nights.plan(nights.look({ "a.py": ["TODO one"] }));
    if (back?.kind !== "reopen") throw new Error("nothing is reopened");
    expect(renderReopening(back)).toBe("The debt is back: 1 finding, seen at <code>commit2</code>.");
    const byHuman: ChangeIssue = { ...back, issue: { ...back.issue, mark: back.mark } };
    expect(renderReopening(byHuman)).toContain("close the issue as not planned");
  });
});
