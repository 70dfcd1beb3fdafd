import { sameAs } from "./aliases.ts";
import type { Api, Makes } from "./api.ts";
import { clientMakers, clients } from "./clients.ts";
import { rpc, rpcMakers } from "./rpc.ts";
import { settings } from "./settings.ts";
import { socketMakers, sockets } from "./sockets.ts";
import { standard, standardMakers } from "./standard.ts";
import type { UserApis } from "./user-api.ts";
import { web, webMakers } from "./web.ts";

/** The rows that Pawl has itself. */
export const apis: readonly Api[] = [...sockets, ...standard, ...web, ...rpc, ...clients];
const makers: Makes = [...socketMakers, ...standardMakers, ...webMakers, ...rpcMakers, ...clientMakers];

/** The table of one run: what is known of a dotted name. */
export interface Table {
  /** The rows of a call; several where it both binds and connects. */
  rows(call: string): readonly Api[];
  /** The rows that the user gave for a class's method or a function, by the last parts of its name (`Server.listen`). */
  ownRows(tail: string): readonly Api[];
  /** The class of what a call makes, where that is not the call's own name. */
  made(callable: string): string | undefined;
  /** Whether a word of an import tells that a file may have a site whose call resolves. */
  isRoot(word: string): boolean;
  /** Whether a file that defines a class of that name may have a site of the user's rows. */
  isOwnClass(word: string): boolean;
  /** Per root, the last parts of the names of its calls; `url` for those that count only with a URL in the call. */
  tails(root: string, url: boolean): Iterable<string>;
  /** Whether the table knows something of a module under this name: for `from socket import *`. */
  knows(name: string): boolean;
}

/** Makes the table of Pawl's rows and the user's. */
export function makeTable(user: UserApis): Table {
  const rows = new Sets<Api>();
  const own = new Sets<Api>();
  const made = new Map<string, string>([...makers, ...user.makes]);
  const tails = [new Sets<string>(), new Sets<string>()] as const;
  const known = new Set<string>([...starNames, ...made.keys()]);
  const classes = new Set<string>();
  for (const row of [...apis, ...user.rows]) {
    rows.add(row.call, row);
    known.add(row.call);
    tails[row.form === "local-url" ? 1 : 0].add(rootOf(row.call), tailOf(row.call));
    if (row.call.includes(".")) known.add(row.call.slice(0, row.call.lastIndexOf(".")));
  }
  for (const row of user.rows) {
    const parts = row.call.split(".");
    // A module of the repository may be imported by any of its parts: `from .net import Server`.
    for (const part of parts) {
      tails[0].add(part, tailOf(row.call));
      classes.add(part);
    }
    for (let from = 1; from < parts.length; from++) own.add(parts.slice(from).join("."), row);
  }
  for (const [callable] of user.makes) for (const part of callable.split(".")) tails[0].add(part, "bind");
  // What is imported under another name has the calls of what it stands for.
  for (const [from, to] of [...sameAs, ...makers, ...user.makes]) {
    for (const of of tails) for (const tail of of.get(rootOf(to))) of.add(rootOf(from), tail);
  }
  const roots = new Set([
    ...tails[0].keys(),
    ...tails[1].keys(),
    ...settings.map(({ name }) => rootOf(name)),
    "subprocess",
    "streamlit",
  ]);
  return {
    rows: (call) => [...rows.get(call)],
    ownRows: (tail) => [...own.get(tail)],
    made: (callable) => made.get(callable),
    isRoot: (word) => roots.has(word),
    isOwnClass: (word) => classes.has(word),
    tails: (root, url) => tails[url ? 1 : 0].get(root),
    knows: (name) => known.has(name),
  };
}

/** Sets by key. */
class Sets<T> {
  private readonly sets = new Map<string, Set<T>>();

  add(key: string, value: T): void {
    const set = this.sets.get(key);
    if (set === undefined) this.sets.set(key, new Set([value]));
    else set.add(value);
  }

  get(key: string): ReadonlySet<T> {
    return this.sets.get(key) ?? new Set();
  }

  keys(): Iterable<string> {
    return this.sets.keys();
  }
}

/** What a star import brings beside calls. */
const starNames = ["zmq.Context", "socket.socket"];

function rootOf(call: string): string {
  const dot = call.indexOf(".");
  return dot < 0 ? call : call.slice(0, dot);
}

function tailOf(call: string): string {
  return call.slice(call.lastIndexOf(".") + 1);
}
