import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Octokit } from "@octokit/rest";
import { dig, isObject } from "../../src/github/json.ts";
import type { Pull } from "../../src/github/repository.ts";
import { type FakeGitHub, startGitHub } from "../../src/github/start-github.ts";

/** Where the sample's repository is, as Octokit wants it. */
export const place = { owner: "octo", repo: "repo" };

/** A folder with a repository: `main` with two files, `topic` with one of them renamed and one added. */
export class SampleRepository {
  readonly folder = mkdtempSync(join(tmpdir(), "pawl-sample-"));

  constructor() {
    this.git("init", "--quiet", "--initial-branch=main");
    this.commit({ "pkg/a.py": "a = 1\nb = 2\nc = 3\n", "pkg/b.py": "b = 1\n" }, "first");
    this.git("checkout", "--quiet", "-b", "topic");
    this.git("mv", "pkg/a.py", "pkg/moved.py");
    this.commit({ "new.py": "x = 1\ny = 2\n" }, "second");
    this.git("checkout", "--quiet", "main");
  }

  git(...args: readonly string[]): string {
    const identity = ["-c", "user.name=Mona", "-c", "user.email=mona@example.com"];
    return execFileSync("git", [...identity, ...args], {
      cwd: this.folder,
      encoding: "utf8",
      stdio: "pipe",
    }).trim();
  }

  commit(files: Readonly<Record<string, string>>, message: string): string {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    this.git("add", "-A");
    this.git("commit", "--quiet", "-m", message);
    return this.git("rev-parse", "HEAD");
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }
}

/** A GitHub with `octo/repo`, a pull request of `topic`, and a token that may do everything. */
export async function startSample(sample: SampleRepository, options: Parameters<typeof startGitHub>[0] = {}) {
  const fake: FakeGitHub = await startGitHub(options);
  const repository = await fake.addRepository({ ...place, from: sample.folder });
  const pull: Pull = await fake.addPull(repository, { head: "topic" });
  fake.addToken({
    token: "all",
    permissions: {
      checks: "write",
      contents: "write",
      issues: "write",
      "pull-requests": "write",
      "security-events": "write",
    },
  });
  return { fake, repository, pull, octokit: client(fake, "all") };
}

/** Octokit for a token, silent. */
export function client(fake: FakeGitHub, token: string): Octokit {
  const silent = () => undefined;
  return new Octokit({
    auth: token,
    baseUrl: fake.apiUrl,
    log: { debug: silent, info: silent, warn: silent, error: silent },
  });
}

/** The status, the message and the headers of a request that must fail. */
export async function refusal(
  request: Promise<unknown>,
): Promise<{ status: unknown; message: string; headers: Readonly<Record<string, unknown>> }> {
  try {
    await request;
  } catch (error) {
    const headers = dig(error, "response", "headers");
    return {
      status: dig(error, "status"),
      message: error instanceof Error ? error.message : String(error),
      headers: isObject(headers) ? headers : {},
    };
  }
  throw new Error("the request was answered");
}
