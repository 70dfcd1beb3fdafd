import { execFileSync } from "node:child_process";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { whoRemoved } from "../../src/index.ts";
import { makeFolder, makeRepository, runGit } from "../folders.ts";
import { commitAs } from "./commit-as.ts";

const debt = Array.from({ length: 30 }, (_, at) => `line_${at} = ${at}`).join("\n");

/** Asks who removed the line "TODO" from a file, counting the questions. */
async function ask(root: string, from: string, to: string, path = "a.py") {
  const asked: string[] = [];
  const found = await whoRemoved({
    ...{ root, from, to, path },
    stillThere: async (commit, path) => {
      asked.push(commit);
      try {
        return runGit(root, "show", `${commit}:${path}`).includes("TODO");
      } catch {
        return false;
      }
    },
  });
  return { found, asked };
}

function makeIndebted(): { root: string; from: string } {
  const root = makeRepository({});
  return { root, from: commitAs(root, { files: { "a.py": `${debt}\nTODO\n`, "b.py": "TODO\n" } }) };
}

describe("the commit that removed something", () => {
  it("is named among those that touched the file", async () => {
    const { root, from } = makeIndebted();
    commitAs(root, { files: { "a.py": `${debt}\nTODO\nmore\n` } });
    commitAs(root, { files: { "b.py": "none\n" } });
    const paid = commitAs(root, { files: { "a.py": `${debt}\n` }, subject: "Pay <!-- @everyone -->" });
    commitAs(root, { files: { "a.py": `${debt}\nother\n` } });
    const to = commitAs(root, { files: { "c.py": "1\n" } });
    const { found, asked } = await ask(root, from, to);
    expect(found).toEqual({
      id: paid,
      subject: "Pay <!-- @everyone -->",
      date: runGit(root, "show", "-s", "--format=%cs", paid).trim(),
    });
    // Commits of other files are none to ask about.
    expect(asked).not.toContain(to);
    expect((await ask(root, from, to, "b.py")).found?.id).toBe(runGit(root, "rev-parse", `${paid}~1`).trim());
  });

  it("is none where nothing was removed, or not from this file", async () => {
    const { root, from } = makeIndebted();
    const to = commitAs(root, { files: { "a.py": "TODO\n" } });
    expect((await ask(root, from, to)).found).toBeUndefined();
    expect((await ask(root, from, from)).found).toBeUndefined();
    expect(await ask(root, from, to, "nowhere.py")).toEqual({ found: undefined, asked: [] });
    expect((await ask(root, to, from)).asked).toEqual([]);
    expect((await ask(root, from, "nowhere")).found).toBeUndefined();
    expect((await ask(root, "1".repeat(40), to)).found).toBeUndefined();
    expect((await ask(root, from, to, "*.py")).found).toBeUndefined();
    expect((await ask(root, from, to, "b\udcff.py")).found).toBeUndefined();
  });

  it("may delete the file, or come after renames", async () => {
    const { root, from } = makeIndebted();
    runGit(root, "mv", "a.py", "new.py");
    commitAs(root);
    commitAs(root, { files: { "new.py": `${debt}\nmore\nTODO\n` } });
    runGit(root, "mv", "new.py", "[newer].py");
    commitAs(root);
    const paid = commitAs(root, { files: { "[newer].py": `${debt}\n` } });
    const deleted = commitAs(root, { files: { "b.py": undefined } });
    expect((await ask(root, from, deleted)).found?.id).toBe(paid);
    expect((await ask(root, from, deleted, "b.py")).found?.id).toBe(deleted);
    const gone = commitAs(root, { files: { "[newer].py": undefined } });
    expect((await ask(root, from, gone)).found?.id).toBe(paid);
    // A rename that pays on its way counts too.
    runGit(root, "checkout", "-q", from);
    runGit(root, "mv", "a.py", "new.py");
    const both = commitAs(root, { files: { "new.py": debt } });
    expect((await ask(root, from, both)).found?.id).toBe(both);
  });

  it("is the merge that brought it, along first parents", async () => {
    const { root, from } = makeIndebted();
    runGit(root, "checkout", "-q", "-b", "topic");
    commitAs(root, { files: { "a.py": `${debt}\n` } });
    commitAs(root, { files: { "a.py": `${debt}\nmore\n` } });
    runGit(root, "checkout", "-q", "main");
    commitAs(root, { files: { "c.py": "1\n" } });
    runGit(root, "merge", "-q", "--no-ff", "-m", "Merge #7", "topic");
    const merge = runGit(root, "rev-parse", "HEAD").trim();
    const to = commitAs(root, { files: { "a.py": "1\n" } });
    expect((await ask(root, from, to)).found).toMatchObject({ id: merge, subject: "Merge #7" });
  });

  it("is none where its own parent never had it", async () => {
    const root = makeRepository({ "a.py": "1\n" });
    runGit(root, "checkout", "-q", "-b", "topic");
    commitAs(root, { files: { "a.py": "2\n" } });
    runGit(root, "checkout", "-q", "main");
    const from = commitAs(root, { files: { "a.py": "1\nTODO\n" } });
    runGit(root, "checkout", "-q", "topic");
    runGit(root, "merge", "-q", "-s", "ours", "-m", "Merge main", "main");
    expect((await ask(root, from, "HEAD")).found).toBeUndefined();
  });

  it("is found with twelve questions among any number of commits", async () => {
    const { root, from } = makeIndebted();
    const length = 700;
    const commits = Array.from({ length }, (_, at) => {
      const text = `${at < 650 ? "TODO" : "paid"} ${at}`;
      const start = at === 0 ? `from ${from}\n` : "";
      return `commit refs/heads/main\ncommitter C <c@example.org> ${1700000000 + at} +0000\ndata <<E\n${at}\nE\n${start}M 644 inline a.py\ndata <<E\n${text}\nE\n\n`;
    });
    execFileSync("git", ["fast-import", "--quiet", "--force"], { cwd: root, input: commits.join("") });
    const { found, asked } = await ask(root, from, "main");
    expect(found?.subject).toBe("650");
    expect(asked.length).toBeLessThanOrEqual(12);
  });

  it("had it in its parent and has it no more, whatever the history", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), async (states) => {
        const { root, from } = makeIndebted();
        const ids = states.map((has, at) =>
          commitAs(root, { files: { "a.py": `${at}${has ? "TODO" : ""}\n` } }),
        );
        const { found } = await ask(root, from, "HEAD");
        const at = ids.indexOf(found?.id ?? "");
        if (states.at(-1) === true) expect(found).toBeUndefined();
        else expect([at === 0 || states[at - 1], states[at]]).toEqual([true, false]);
      }),
      { numRuns: 15 },
    );
  });
});

describe("the commit that removed something, in an incomplete clone", () => {
  it("is found where the history that tells is there, and none is named where it is not", async () => {
    const { root: origin, from } = makeIndebted();
    const paid = commitAs(origin, { files: { "a.py": `${debt}\n` } });
    const to = commitAs(origin, { files: { "a.py": `${debt}\nmore\n` } });
    const clone = (...options: readonly string[]) => {
      const root = join(makeFolder(), "clone");
      runGit(origin, "clone", "-q", ...options, `file://${origin}`, root);
      return root;
    };
    expect((await ask(clone("--depth=3"), from, to)).found?.id).toBe(paid);
    const cut = clone("--depth=2");
    expect((await ask(cut, from, to)).found).toBeUndefined();
    // The base of a pull request is fetched on its own: it is there, and what lies between is not.
    runGit(cut, "fetch", "-q", "--depth=1", "origin", from);
    expect(await ask(cut, from, to)).toEqual({ found: undefined, asked: [] });
    runGit(origin, "config", "uploadpack.allowFilter", "true");
    expect((await ask(clone("--filter=blob:none"), from, to)).found?.id).toBe(paid);
  });
});
