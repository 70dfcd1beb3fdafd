import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder } from "../actions/checkout.ts";

/**
 * Writes a stand-in for actions/checkout, which no machine without GitHub can have; its path. It does what that does where
 * a workflow asks for nothing: the event's commit at depth 1 below the reference that it is known by, a detached HEAD, and
 * the job's token shown to the server. It keeps no credentials, so it refuses a workflow that wants them kept.
 */
export function writeCheckoutAction(): string {
  const folder = makeFolder();
  writeFileSync(
    join(folder, "action.yml"),
    `name: Checkout
description: A stand-in for actions/checkout.
inputs:
  token: { description: Fetches., default: "\${{ github.token }}" }
  persist-credentials: { description: Must be false., default: "true" }
runs:
  using: composite
  steps:
    - shell: bash
      env:
        TOKEN: \${{ inputs.token }}
        KEEPS: \${{ inputs.persist-credentials }}
      run: |
        [ "$KEEPS" = false ] || { echo "::error::persist-credentials is not false"; exit 1; }
        secret=$(printf 'x-access-token:%s' "$TOKEN" | base64 --wrap=0)
        ref=\${GITHUB_REF/#refs\\/heads/refs\\/remotes\\/origin}
        ref=\${ref/#refs\\/pull/refs\\/remotes\\/pull}
        git init --quiet
        git remote add origin "$GITHUB_SERVER_URL/$GITHUB_REPOSITORY"
        git -c "http.extraheader=Authorization: Basic $secret" fetch --quiet --no-tags --prune \\
          --no-recurse-submodules --depth=1 origin "+$GITHUB_SHA:$ref"
        git checkout --quiet --force --detach "$ref"
`,
  );
  return folder;
}
