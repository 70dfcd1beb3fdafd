import { UsageError } from "@pawl/gate";
import { z } from "zod";

/** The job's place on GitHub, as the runner's variables tell. */
export interface Runner {
  /** The repository of the workflow. */
  readonly repository: { readonly owner: string; readonly repo: string };
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** `https://github.com`, or that of a GitHub Enterprise Server. */
  readonly serverUrl: string;
  /** Address of the run's page. */
  readonly runUrl: string;
}

const address = z.url({ protocol: /^https?$/, error: "expected an http or https address" });

const schema = z.object({
  GITHUB_REPOSITORY: z.string("expected owner/name").regex(/^[\w.-]+\/[\w.-]+$/, "expected owner/name"),
  GITHUB_API_URL: address.default("https://api.github.com"),
  GITHUB_SERVER_URL: address.default("https://github.com"),
  GITHUB_RUN_ID: z.string().regex(/^\d*$/, "expected a number").default(""),
});

/**
 * Reads the runner's variables. Addresses are GitHub's own where none are set.
 * @throws {UsageError} that names every variable that is wrong.
 */
export function readRunner(env: Readonly<Record<string, string | undefined>>): Runner {
  const read = schema.safeParse(env);
  if (!read.success) {
    const mistakes = read.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`);
    throw new UsageError(mistakes.join("\n"), "The runner of a workflow sets these variables.");
  }
  const { GITHUB_REPOSITORY: name, GITHUB_API_URL: apiUrl, GITHUB_SERVER_URL: server, ...rest } = read.data;
  const [owner = "", repo = ""] = name.split("/");
  return {
    repository: { owner, repo },
    apiUrl,
    serverUrl: server,
    runUrl: `${server}/${name}/actions/runs/${rest.GITHUB_RUN_ID}`,
  };
}
