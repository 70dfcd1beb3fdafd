import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { invalid } from "../answer.ts";
import type { Handlers } from "../handler.ts";
import { showRepository } from "../shapes.ts";

/** The repository itself, and code scanning's results. */
export const repositoryRoutes: Handlers = {
  "GET /repos/{owner}/{repo}": {
    needs: ["metadata", "read"],
    answer: (call, repository) => ({ status: 200, body: showRepository(call.world, repository) }),
  },
  "POST /repos/{owner}/{repo}/code-scanning/sarifs": {
    needs: ["security-events", "write"],
    answer: (call, repository) => {
      const id = randomUUID();
      const { commit_sha: commitSha, ref, sarif } = call.body;
      const content = unpack(String(sarif));
      repository.sarifs.push({ id, commitSha: String(commitSha), ref: String(ref), content });
      const url = `${call.world.apiUrl}/repos/${repository.fullName}/code-scanning/sarifs/${id}`;
      return { status: 202, body: { id, url } };
    },
  },
};

/** SARIF travels as base64 of gzip. */
function unpack(sarif: string): unknown {
  try {
    const content: unknown = JSON.parse(gunzipSync(Buffer.from(sarif, "base64")).toString());
    return content;
  } catch {
    throw invalid("Sarif", "sarif", "not a base64 encoded gzip of JSON");
  }
}
