import { readBranchFile, replaceBranch } from "@pawl/checkout";
import { type FakeGitHub, startGitHub } from "@pawl/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkout, commit, git, makeFolder, removeFolders } from "./checkout.ts";

const branch = "pawl-data";
const path = "totals.csv";

describe("a branch of data on GitHub", () => {
  let fake: FakeGitHub;
  let from: string;

  beforeAll(async () => {
    from = makeFolder();
    await git(from, "init", "--quiet", "--initial-branch=main");
    await commit(from, { "a.py": "1\n" });
    await commit(from, { "a.py": "2\n" });
    fake = await startGitHub();
    fake.addToken({ token: "writer", permissions: { contents: "write" } });
    fake.addToken({ token: "reader", permissions: { contents: "read" } });
  });

  afterAll(async () => {
    await fake.stop();
    removeFolders();
  });

  /** A repository, and what a workflow's step has of it: the commit alone, and no credentials. */
  async function makeWorkspace(name: string, depth?: number) {
    const repository = await fake.addRepository({ name, from, isPrivate: true });
    const root = makeFolder();
    await checkout(root, {
      ...{ url: repository.cloneUrl, want: "refs/heads/main", token: "reader" },
      ...(depth !== undefined && { depth }),
    });
    const replace = (text: string, expected: string | undefined, token?: string) =>
      replaceBranch({
        ...{ root, branch, expected, message: "Totals", date: new Date("2026-11-23T09:00:00Z") },
        ...(token !== undefined && { token }),
        files: new Map([[path, new Uint8Array(Buffer.from(text))]]),
      });
    return { repository, root, replace };
  }

  it("is made and replaced with a token that may write, and read with one that may read", async () => {
    const { repository, root, replace } = await makeWorkspace("data", 1);
    const first = await replace("1", undefined, "writer");
    const second = await replace("2", await git(repository.gitDir, "rev-parse", branch), "writer");
    expect([first.outcome, second.outcome]).toEqual(["replaced", "replaced"]);
    const read = await readBranchFile({ root, branch, path, token: "reader" });
    expect(read?.commit).toBe(await git(repository.gitDir, "rev-parse", branch));
    expect(Buffer.from(read?.bytes ?? []).toString()).toBe("2");
    expect(await git(root, "rev-parse", "--is-shallow-repository")).toBe("true");
    expect(await replace("3", undefined, "writer")).toEqual({ outcome: "faster" });
    expect(await readBranchFile({ root, branch: "none", path, token: "reader" })).toBeUndefined();
  });

  it("is refused to a token that may not write, and names the permission", async () => {
    const { repository, replace } = await makeWorkspace("read-only");
    for (const token of ["reader", "expired", undefined]) {
      const result = await replace("1", undefined, token);
      expect(result).toMatchObject({
        outcome: "refused",
        hint: expect.stringContaining("`permissions: contents: write`"),
      });
      expect(JSON.stringify(result)).not.toContain("expired");
    }
    expect(await git(repository.gitDir, "for-each-ref", `refs/heads/${branch}`)).toBe("");
  });

  it("tells a remote in trouble from one that refuses", async () => {
    const { replace } = await makeWorkspace("trouble");
    fake.fail("git", { status: 502 });
    const result = await replace("1", undefined, "writer");
    expect(result).toMatchObject({ outcome: "unreachable", reason: expect.stringContaining("502") });
    expect((await replace("1", undefined, "writer")).outcome).toBe("replaced");
  });
});
