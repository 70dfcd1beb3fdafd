import { createServer } from "node:http";
import { afterAll, describe, expect, it } from "vitest";
import { gate } from "../../actions/todo-to-issues/src/gate.ts";
import { run } from "../../packages/cli/src/run.ts";
import { git, removeFolders } from "../actions/checkout.ts";
import { pushFiles } from "./files.ts";
import { startPlace } from "./place.ts";

afterAll(removeFolders);

/** Runs `pawl sweep` in the clone of a place, with a token. */
async function start() {
  const place = await startPlace("");
  const { fake, folder, repository } = place;
  await pushFiles(place, { "a.py": "# TODO: x\n" });
  const sweep = async (token: string, ...args: readonly string[]) => {
    const written = { stdout: "", stderr: "" };
    const stream = (name: "stdout" | "stderr") => ({
      isTTY: false,
      write: async (text: string) => {
        written[name] += text;
      },
    });
    const status = await run(["sweep", "--repository", repository.fullName, ...args], [gate], {
      cwd: folder,
      env: { GITHUB_TOKEN: token, GITHUB_SERVER_URL: fake.serverUrl, GITHUB_API_URL: fake.apiUrl },
      sleep: async (milliseconds) => fake.clock.advance(milliseconds),
      now: () => fake.clock.time,
      stdout: stream("stdout"),
      stderr: stream("stderr"),
    });
    return { status, ...written };
  };
  return { ...place, sweep };
}

describe("pawl sweep", () => {
  it("is not done where GitHub refuses the token", async () => {
    const { fake, sweep } = await start();
    const refused = await sweep("expired");
    expect(refused).toMatchObject({ status: 3 });
    expect(refused.stderr).toContain("Nothing was written: GitHub did not show the issues");
    expect(await sweep("expired", "--dry-run")).toMatchObject({ status: 3 });
    expect(await sweep("sweeper")).toMatchObject({ status: 0 });
    await fake.stop();
  });

  it("shows the token to no other server than GitHub's", async () => {
    const { fake, folder, sweep } = await start();
    const shown: (string | undefined)[] = [];
    const other = createServer((request, response) => {
      shown.push(request.headers.authorization);
      response.writeHead(404).end();
    });
    await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    await git(folder, "remote", "set-url", "origin", `http://127.0.0.1:${port}/octo/repo.git`);
    const { status, stderr } = await sweep("sweeper");
    expect(status).toBe(0);
    expect(stderr).toContain("The totals were not added to the branch pawl-data");
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((header) => header !== undefined)).toEqual([]);
    other.close();
    await fake.stop();
  });
});
