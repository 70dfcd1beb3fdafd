import type { Finding } from "@pawl/gate";
import type { Picture } from "../picture.ts";
import { isEntryOf } from "../registry/matching.ts";
import type { RuleId } from "../rules.ts";
import { findingOf, fromOf, stepsOf } from "./finding.ts";
import { isLoopback } from "./interfaces.ts";
import type { Placed } from "./placed.ts";
import { portWords } from "./words.ts";

/** What speaks to a service that is usually part of the same repository, by the first name in its words. */
const peers =
  /^`(?:zmq|grpc|socket|asyncio|websockets|pynng|nanomsg|multiprocessing|xmlrpc|rpyc|zerorpc|Pyro\w*|thrift)\b/;

/**
 * The connects to this machine's own ports that nothing binds. Nothing is said where a bind of the same kind is not known:
 * it may be the other end.
 */
export function* judgeConnects(picture: Picture): Generator<Finding<RuleId>> {
  const { binds, declared, connects, unresolved, registry } = picture;
  const bound = new Set([...binds, ...declared].map(({ port, protocol }) => `${protocol} ${port.number}`));
  const open = unresolved.filter(({ role }) => role === "bind");
  const isOpenZmq = open.some(isZmq);
  const isOpenOther = open.some((one) => !isZmq(one));
  for (const connect of connects) {
    const { port, protocol, host, namespace } = connect;
    if (namespace !== "host" || port.number === 0 || !isLoopback(host) || !peers.test(connect.what)) continue;
    if (isZmq(connect) ? isOpenZmq : isOpenOther) continue;
    if (bound.has(`${protocol} ${port.number}`)) continue;
    if (registry?.index.withNumber(port.number).some((entry) => isEntryOf(entry, connect)) === true) continue;
    yield findingOf(connect, {
      rule: "port-conflict/dangling-connect",
      message: `${connect.what} connects to ${portWords(connect)} of this machine, which nothing binds`,
      related: stepsOf(connect),
      from: fromOf(connect),
    });
  }
}

function isZmq({ what }: Pick<Placed, "what">): boolean {
  return what.startsWith("`zmq");
}
