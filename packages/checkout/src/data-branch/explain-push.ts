/** A push that failed, in words. Holds what the remote said, without the token. */
export interface PushFailure {
  /** `refused`: the remote answered and does not take it. `unreachable`: anything else, which may be better the next time. */
  readonly outcome: "refused" | "unreachable";
  readonly reason: string;
  /** What to set. */
  readonly hint: string;
}

/** What came of a push, from what git said of it. */
export function explainPush(stderr: string, branch: string, hasToken: boolean): PushFailure {
  const rejected = /^ ! \[[^\]]*\].*\((.*)\)$/m.exec(stderr)?.[1];
  const fatal = /^(?:fatal|error): (.*)$/m.exec(stderr)?.[1];
  const [, remark] = /^remote: (?:error: |fatal: )?(\S.*?)\s*$/m.exec(stderr) ?? [];
  const why = rejected ?? fatal ?? stderr.split("\n")[0] ?? "";
  const reason = remark === undefined ? why : `${why}: ${remark}`;
  const isForbidden =
    /could not read (?:Username|Password)|Authentication failed|error: 40[13]|denied|not granted|read[- ]only|not found/i.test(
      stderr,
    );
  if (isForbidden) {
    const hint = hasToken
      ? "give the job `permissions: contents: write`, or the input `token` one that may write the repository's contents"
      : "set the input `token`, and give the job `permissions: contents: write`";
    return { outcome: "refused", reason, hint };
  }
  if (rejected !== undefined) {
    const hint = `a rule or a hook of the repository stands before the branch ${branch}: let Pawl push there, with \`contents: write\``;
    return { outcome: "refused", reason, hint };
  }
  return {
    outcome: "unreachable",
    reason,
    hint: "see to the network and to the address of the remote; the next run tries again",
  };
}
