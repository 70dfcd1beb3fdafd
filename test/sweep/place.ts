import { rmSync } from "node:fs";
import { join } from "node:path";
import type { Gate } from "@pawl/gate";
import { type SweepResult, sweep } from "@pawl/github/sweep";
import { type FakeGitHub, startGitHub } from "@pawl/testing";
import { gate } from "@pawl/todo-to-issues/gate";
import { commit, git, makeFolder } from "../actions/checkout.ts";
import { type Debt, render } from "./debt.ts";

/** A repository on a GitHub of its own, with its sweeps. */
export type SweptPlace = Awaited<ReturnType<typeof startPlace>>;

const DAY = 24 * 60 * 60 * 1000;

/** Starts a GitHub with an empty repository, and a clone that is pushed from and swept in with the gates. */
export async function startPlace(config: string, gates: readonly Gate[] = [gate]) {
  const fake: FakeGitHub = await startGitHub({ at: Date.UTC(2026, 10, 25, 3) });
  const repository = await fake.addRepository({ name: "repo" });
  const permissions = { contents: "write", issues: "write" } as const;
  fake.addToken({ token: "sweeper", permissions });
  const folder = makeFolder();
  await git(folder, "init", "--quiet", "--initial-branch=main");
  await git(folder, "remote", "add", "origin", repository.cloneUrl);
  let files: readonly string[] = [];
  let slept = 0;

  /** Makes the default branch what the model says. */
  async function push(debt: Debt): Promise<string> {
    const rendered = render(debt);
    for (const path of files) if (!(path in rendered)) rmSync(join(folder, path), { force: true });
    files = Object.keys(rendered);
    const same = await commit(folder, { ...rendered, "pawl.yml": config }).catch(() => undefined);
    const head = same ?? (await git(folder, "rev-parse", "HEAD"));
    await publish();
    return head;
  }

  /** Makes the default branch what is checked out. */
  async function publish(): Promise<void> {
    await git(folder, "push", "--quiet", "--force", repository.gitDir, "HEAD:refs/heads/main");
  }

  /** A night's sweep of what was pushed last; `warnings` gets what it has to say. */
  async function night(warnings: string[] = []): Promise<SweepResult> {
    fake.clock.advance(DAY);
    return sweep({
      cwd: folder,
      config: undefined,
      known: gates,
      gates,
      today: new Date(fake.clock.time).toISOString().slice(0, 10),
      commit: await git(folder, "rev-parse", "HEAD"),
      access: { token: "sweeper" },
      token: "sweeper",
      apiUrl: fake.apiUrl,
      repository: { owner: repository.owner, repo: repository.name },
      serverUrl: fake.serverUrl,
      botLogin: undefined,
      dryRun: false,
      clock: {
        now: () => fake.clock.time,
        sleep: async (milliseconds) => {
          slept += milliseconds;
          fake.clock.advance(milliseconds);
        },
      },
      warn: (line) => void warnings.push(line),
    });
  }

  return { fake, repository, folder, push, publish, night, slept: () => slept };
}
