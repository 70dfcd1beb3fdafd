import type { Config } from "../config/config.ts";
import type { NewSuppression } from "../report.ts";

/** The entries of `accept` that the head's configuration has and the base's does not: also one that says something else. */
export function newAccepts(head: Config, base: Config): readonly NewSuppression[] {
  const said = (accept: Config["accept"][number]): string =>
    [accept.rule, accept.path, accept.reason, accept.expires ?? ""].join("\0");
  const old = new Set(base.accept.map(said));
  return head.accept
    .filter((accept) => !old.has(said(accept)))
    .map(({ rule, path, reason, expires, line }) => ({
      kind: "accept",
      rule,
      path: head.file ?? "pawl.yml",
      line,
      covers: path,
      reason,
      ...(expires === undefined ? {} : { until: expires }),
    }));
}
