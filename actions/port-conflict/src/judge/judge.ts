import type { Finding } from "@pawl/gate";
import type { Picture } from "../picture.ts";
import { judgeBind } from "../registry/judge-binds.ts";
import { duplicateEntries } from "../registry/judge-entries.ts";
import { judgeUnbound } from "../registry/judge-unbound.ts";
import { rangesOf } from "../registry/registry.ts";
import type { RuleId } from "../rules.ts";
import { findClashes, siteOf } from "./clashes.ts";
import { findingOf } from "./finding.ts";
import { freePorts } from "./free-ports.ts";
import { judgeClash, judgePort, judgeRange } from "./judge-clashes.ts";
import { judgeConnects } from "./judge-connects.ts";
import { judgeLiteral } from "./judge-literals.ts";
import type { Placed } from "./placed.ts";

/** What a run knows of the tree beside its ports. */
export interface TreeKnown {
  /** Whether all files were looked at: only then it means anything that something is not there. */
  readonly whole: boolean;
  /** Whether a file is in the tree. */
  has(path: string): boolean;
}

/** All findings of a picture. */
export function* judge(picture: Picture, { whole, has }: TreeKnown): Generator<Finding<RuleId>> {
  const { binds, declared, connects, problems, registry } = picture;
  for (const { rule, at, message, scope, code } of problems)
    yield findingOf({ at, scope, code }, { rule, message });
  const nextFree = freeAfter(picture);
  for (const clash of findClashes(binds)) yield judgeClash(clash, nextFree);
  const judged = new Set<string>();
  for (const bind of binds) {
    const alone = judgePort(bind);
    // The same port on another of its hosts is the same.
    if (alone === undefined || judged.has(siteOf(bind))) continue;
    judged.add(siteOf(bind));
    yield alone;
  }
  if (whole) yield* judgeConnects(picture);
  if (registry === undefined) return;
  const { registry: entries, index } = registry;
  yield* duplicateEntries(entries);
  for (const bind of binds) {
    if (bind.namespace !== "host" || bind.port.number === 0 || bind.searched === true) continue;
    const isEntry = entries.isList && bind.at.path === entries.path;
    const found = [
      isEntry ? undefined : judgeBind(bind, entries, index),
      judgeRange(bind, rangesOf(entries, bind.machines)),
      judgeLiteral(bind, entries, index),
    ];
    for (const finding of found) if (finding !== undefined) yield finding;
  }
  for (const connect of connects) {
    const literal = judgeLiteral(connect, entries, index);
    if (literal !== undefined) yield literal;
  }
  const ports = [...binds, ...declared];
  const unresolved = new Set(
    picture.unresolved.filter(({ role }) => role === "bind").flatMap(({ at, files }) => [at.path, ...files]),
  );
  yield* judgeUnbound(entries, index, { ports, unresolved, whole, has });
}

/** Finds the next port after an endpoint's own that nothing on its machines has. */
function freeAfter({ binds, declared, registry }: Picture): (endpoint: Placed) => number | undefined {
  const taken = new Set([...binds, ...declared].map(({ port }) => port.number));
  for (const { port } of registry?.registry.entries ?? []) taken.add(port.number);
  return (endpoint) => {
    const ranges = registry === undefined ? [] : rangesOf(registry.registry, endpoint.machines);
    return freePorts(taken, ranges, 1, endpoint.port.number)[0];
  };
}
