import { readFileSync } from "node:fs";
import { UsageError } from "@pawl/gate";
import { z } from "zod";

const id = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
const pullRequest = z.object({
  number: z.number().int().positive(),
  base: z.object({ sha: id }),
  head: z.object({ sha: id }),
  title: z.string().default(""),
  body: z.string().nullish(),
});
const payloads = {
  pull_request: z.object({ pull_request: pullRequest }),
  pull_request_target: z.object({ pull_request: pullRequest }),
  merge_group: z.object({ merge_group: z.object({ base_sha: id }) }),
  push: z.object({
    ref: z.string().startsWith("refs/"),
    before: id,
    repository: z.object({ default_branch: z.string().min(1) }),
  }),
};

/**
 * What started the workflow, as far as it says what to compare with. Ids are of commits; `sha` is `GITHUB_SHA`; `before` is
 * all zeros where there was no such branch or tag; `ref` is a full reference. `other` is every event without a state before,
 * with an empty name outside of a workflow.
 */
export type WorkflowEvent =
  | {
      readonly name: "pull_request" | "pull_request_target";
      readonly sha: string;
      readonly number: number;
      readonly baseSha: string;
      readonly headSha: string;
      /** Title and description, as their author wrote them. */
      readonly texts: readonly string[];
    }
  | { readonly name: "merge_group"; readonly baseSha: string }
  | { readonly name: "push"; readonly before: string; readonly ref: string; readonly defaultBranch: string }
  | { readonly name: "other"; readonly event: string };

/**
 * Reads the event from the runner's variables and the file of `GITHUB_EVENT_PATH`; that is not looked at for an event that
 * has no state before.
 * @throws {UsageError} naming the file and what was expected, where it is missing, no JSON, or of another kind.
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>): WorkflowEvent {
  const name = env.GITHUB_EVENT_NAME ?? "";
  switch (name) {
    case "pull_request":
    case "pull_request_target": {
      const { number, base, head, title, body } = readPayload(env, name, payloads[name]).pull_request;
      const texts = [title, body ?? ""];
      return { name, sha: env.GITHUB_SHA ?? "", number, baseSha: base.sha, headSha: head.sha, texts };
    }
    case "merge_group":
      return { name, baseSha: readPayload(env, name, payloads[name]).merge_group.base_sha };
    case "push": {
      const { before, ref, repository } = readPayload(env, name, payloads[name]);
      return { name, before, ref, defaultBranch: repository.default_branch };
    }
    default:
      return { name: "other", event: name };
  }
}

function readPayload<T>(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  schema: z.ZodType<T>,
): T {
  const file = env.GITHUB_EVENT_PATH ?? "";
  const expected = `expected the payload of a ${name} event in the file that GITHUB_EVENT_PATH names (${JSON.stringify(file)})`;
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    throw new UsageError(`${expected}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const parsed = schema.safeParse(payload);
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(
    ({ path, message }) => `${path.join(".") || "all of it"}: ${message}`,
  );
  throw new UsageError(`${expected}, found another: ${wrong.join("; ")}`);
}
