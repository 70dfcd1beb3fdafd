import { type FakeGitHub, startGitHub } from "@pawl/testing";
import { commit, git, makeFolder } from "./checkout.ts";

/** A file with one handler that every level of bare-except reports. */
export const debt = "try:\n    work()\nexcept:\n    pass\n";

/** Other debt: the same would be taken for the debt of gone.py, moved. */
const otherDebt =
  "def read(queue):\n    while queue:\n        try:\n            queue.pop().load()\n        except:\n            continue\n";

const fine = "try:\n    work()\nexcept ValueError:\n    recover()\n";

/** How a repository came about, by the ids of its commits. */
export interface History {
  readonly folder: string;
  /** Debt in old.py and gone.py. */
  readonly first: string;
  /** `main`: more debt, in late.py. */
  readonly main: string;
  /** `topic`, on the first commit: the debt of gone.py is gone, new.py has some. */
  readonly topic: string;
  /** `synced`: the topic with main merged into it by hand. */
  readonly synced: string;
}

/** A repository with two branches that both went on; every wrong choice of a base gives other counts. */
export async function makeHistory(): Promise<History> {
  const folder = makeFolder();
  await git(folder, "init", "--quiet", "--initial-branch=main");
  const first = await commit(folder, {
    "old.py": debt,
    "gone.py": `import work\n\n${debt}`,
    "edited.py": "a = 1\n",
    "pawl.yml": "bare-except:\n  level: swallow\n",
  });
  await git(folder, "checkout", "--quiet", "-b", "topic");
  const topic = await commit(folder, { "gone.py": fine, "edited.py": "a = 2\n", "new.py": otherDebt });
  await git(folder, "checkout", "--quiet", "main");
  const main = await commit(folder, { "late.py": debt });
  await git(folder, "checkout", "--quiet", "-b", "synced", "topic");
  await git(folder, "merge", "--quiet", "--no-ff", "-m", "Sync", "main");
  const synced = await git(folder, "rev-parse", "HEAD");
  await git(folder, "checkout", "--quiet", "main");
  return { folder, first, main, topic, synced };
}

/** A GitHub with the history as `octo/repo` (public), its fork `mona/repo`, and as `octo/secret` (private). */
export async function startWorld(history: History) {
  const fake: FakeGitHub = await startGitHub();
  const from = history.folder;
  const repository = await fake.addRepository({ from });
  const fork = await fake.addRepository({ owner: "mona", from, fork: true });
  const secret = await fake.addRepository({ name: "secret", from, isPrivate: true });
  fake.addToken({ token: "reader", permissions: { contents: "read" } });
  return { fake, repository, fork, secret };
}
