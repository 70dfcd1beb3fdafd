import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gate as bareExcept } from "@pawl/bare-except/gate";
import type { SweepResult } from "@pawl/github/sweep";
import type { Issue } from "@pawl/testing";
import { gate as todoToIssues } from "@pawl/todo-to-issues/gate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { removeFolders } from "../actions/checkout.ts";
import { startPlace } from "../sweep/place.ts";
import { newDebt, oldDebt } from "./debt-scenario.ts";
import { isDrawn } from "./drawn.ts";

type Nights = Awaited<ReturnType<typeof sweepTwice>>;

let nights: Nights;
beforeAll(async () => {
  nights = await sweepTwice();
});
afterAll(removeFolders);

/** Sweeps what is old, ticks the box of a directory in the dashboard, adds what is new, and sweeps again. */
async function sweepTwice() {
  const place = await startPlace("", [bareExcept, todoToIssues]);
  const { fake, repository, folder } = place;
  try {
    for (const one of oldDebt) commitOf(folder, one);
    await place.publish();
    const first = await place.night();
    const issues = (): readonly Issue[] => [...repository.issues.values()];
    const board = issues().find(({ title }) => title === "Debt dashboard");
    const human = fake.human(repository);
    human.editBody(board?.number ?? 0, (body) =>
      body.replace(/- \[ \](?= <!-- pawl:file \w+ -->bare-except: \d findings in shop)/, "- [x]"),
    );
    commitOf(folder, newDebt);
    await place.publish();
    const second = await place.night();
    const home = `${fake.serverUrl}/${repository.owner}/${repository.name}`;
    const shown = issues().map(({ title, body }) => ({ title, text: shownAs(title, body ?? "", home) }));
    return { first, second, shown };
  } finally {
    await fake.stop();
  }
}

/** Commits as somebody on a day, so that the commit has the same id in every run. */
function commitOf(folder: string, { by, on, files }: typeof newDebt): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const [name, email, date] = [by, `${by.split(" ")[0]?.toLowerCase()}@example.com`, `${on}T12:00:00Z`];
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    ...{ GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date },
    ...{ GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date },
  };
  execFileSync("git", ["add", "--all"], { cwd: folder, env });
  execFileSync("git", ["commit", "--quiet", "--message", "A change"], { cwd: folder, env });
}

/** An issue as a document: below its title, as if it were on GitHub, without the data of its marker. */
function shownAs(title: string, body: string, home: string): string {
  const text = body
    .replaceAll(home, "https://github.com/acme/shop")
    .replace(/(<!-- pawl:(?:issue|dashboard) )\S+/, "$1…");
  return `# ${title}\n\n${text}\n`;
}

function issueOf(pattern: RegExp): string {
  return nights.shown.find(({ title }) => pattern.test(title))?.text ?? "";
}

function counts({ opened, updated, closed, complete }: SweepResult) {
  return { opened, updated, closed, complete };
}

describe("the sweeps of the pictures in docs/", () => {
  it("file nothing but the dashboard at first, then what is new and what was ticked", () => {
    expect(counts(nights.first)).toEqual({ opened: 0, updated: 0, closed: 0, complete: true });
    expect(counts(nights.second)).toEqual({ opened: 2, updated: 0, closed: 0, complete: true });
    expect(nights.shown.length).toBe(3);
  });

  const files = [
    { name: "filed-issue", of: /shipping/ },
    { name: "filed-directory", of: /^bare-except: / },
    { name: "debt-dashboard", of: /^Debt dashboard$/ },
  ];
  for (const { name, of } of files) {
    it(`write the issue that docs/${name}.md holds: \`vitest -u\` writes it`, async () => {
      await expect(issueOf(of)).toMatchFileSnapshot(`../../docs/${name}.md`);
    });

    it(`are shown by a picture of docs/${name}.md: \`npm run picture\` draws it`, () => {
      expect(isDrawn(name)).toBe(true);
    });

    it(`write no line break into a paragraph of ${name}, because GitHub shows it`, () => {
      const prose = issueOf(of).replace(/<pre>[\s\S]*?<\/pre>/g, "");
      expect(prose.match(/^(?![-#|<*]).+\n(?![-#|<*\n]).+$/m)).toBe(null);
    });
  }
});
