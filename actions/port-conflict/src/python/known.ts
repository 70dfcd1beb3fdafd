import type { Protocol } from "../model/endpoint.ts";
import type { Given } from "./receiver.ts";

/** What a receiver is known to be. */
export type Known =
  /** Something imported, by its canonical dotted name: a module, a class, a function. */
  | { readonly kind: "entity"; readonly name: string }
  /** An object of an imported class. */
  | KnownObject
  /** An attribute or a method of such an object. */
  | { readonly kind: "member"; readonly object: KnownObject; readonly name: string }
  /** A class of the file, an object of it, what `super()` is in it; by the index of the class's line. */
  | { readonly kind: "class" | "instance" | "super"; readonly line: number }
  /** A function of the file, by the index of its line. */
  | { readonly kind: "function"; readonly line: number };

/** An object of an imported class. */
export interface KnownObject {
  readonly kind: "object";
  /** The class's canonical dotted name. */
  readonly of: string;
  /** What its making says about its ports. */
  readonly protocol?: Protocol;
  /** A socket's type, for a person: `REP`, `UDP`. */
  readonly detail?: string;
  /** A socket of a family that has no ports. */
  readonly portless?: true;
}

/** The object that a call makes, with what the arguments say about a socket. */
export function objectOf(of: string, given: readonly Given[]): KnownObject {
  if (of === "zmq.Socket") return zmqSocket(given);
  if (of === "socket.socket") return socket(given);
  return { kind: "object", of };
}

/** ZeroMQ's types of sockets. */
const zmqTypes: ReadonlySet<string> = new Set(
  "PAIR PUB SUB REQ REP DEALER ROUTER XREQ XREP PULL PUSH XPUB XSUB STREAM SERVER CLIENT RADIO DISH GATHER SCATTER DGRAM PEER CHANNEL".split(
    " ",
  ),
);

/** The type that an argument names: `zmq.REP`, `zmq.SocketType.REP`, `REP`. */
export function zmqTypeIn(text: string | undefined): string | undefined {
  const last = text?.slice(text.lastIndexOf(".") + 1).trim();
  return last !== undefined && zmqTypes.has(last) ? last : undefined;
}

function zmqSocket(given: readonly Given[]): KnownObject {
  let type: string | undefined;
  for (const { text } of given) type ??= zmqTypeIn(text);
  return { kind: "object", of: "zmq.Socket", ...(type !== undefined && { detail: type }) };
}

const families = /\bAF_(UNIX|NETLINK|PACKET|BLUETOOTH|CAN|VSOCK|ALG|TIPC|QIPCRTR|HYPERV|SYSTEM|KEY)\b/;

function socket(given: readonly Given[]): KnownObject {
  const positional = given.filter(({ name }) => name === undefined);
  const family = given.find(({ name }) => name === "family") ?? positional[0];
  const type = given.find(({ name }) => name === "type") ?? positional[1];
  const object = { kind: "object", of: "socket.socket" } as const;
  if (families.test(family?.text ?? "") || /\bSOCK_RAW\b/.test(type?.text ?? ""))
    return { ...object, portless: true };
  if (/\bSOCK_DGRAM\b/.test(type?.text ?? "")) return { ...object, protocol: "udp", detail: "UDP" };
  if (/\bSOCK_SEQPACKET\b/.test(type?.text ?? "")) return { ...object, protocol: "sctp", detail: "SCTP" };
  const isStream = type === undefined || /\bSOCK_STREAM\b/.test(type.text);
  return isStream ? { ...object, protocol: "tcp", detail: "TCP" } : object;
}

/** What an object is that is annotated with a class. */
export function instance(known: Known | undefined): Known | undefined {
  if (known?.kind === "entity") return { kind: "object", of: known.name };
  return known?.kind === "class" ? { kind: "instance", line: known.line } : undefined;
}

/** By the habit of all: classes begin with a capital, functions do not. */
export function isClassName(dotted: string): boolean {
  const last = dotted.slice(dotted.lastIndexOf(".") + 1);
  return dotted === "socket.socket" || /^_?[A-Z]/.test(last);
}
