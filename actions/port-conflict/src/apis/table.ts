import { aliasRoots } from "./aliases.ts";
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
  /** The modules and packages that a file imports one of, if it has a site whose call resolves. */
  readonly roots: ReadonlySet<string>;
  /** Per root, the last parts of the names of its calls. */
  tails(root: string): readonly string[];
  /** The same for calls that count only with a URL in the call. */
  urlTails(root: string): readonly string[];
  /** Whether the table knows something of a module under this name: for `from socket import *`. */
  knows(name: string): boolean;
}

/** Makes the table of Pawl's rows and the user's. */
export function makeTable(user: UserApis): Table {
  const rows = new Map<string, Api[]>();
  const own = new Map<string, Api[]>();
  const made = new Map<string, string>(makers);
  const tails = new Map<string, Set<string>>();
  const urlTails = new Map<string, Set<string>>();
  const known = new Set<string>(starNames);
  for (const row of [...apis, ...user.rows]) {
    append(rows, row.call, row);
    known.add(row.call);
    const of = row.form === "local-url" ? urlTails : tails;
    add(of, rootOf(row.call), tailOf(row.call));
    if (row.call.includes(".")) known.add(row.call.slice(0, row.call.lastIndexOf(".")));
  }
  for (const row of user.rows) {
    const parts = row.call.split(".");
    for (let from = 1; from < parts.length; from++) append(own, parts.slice(from).join("."), row);
  }
  for (const [callable, object] of user.makes) made.set(callable, object);
  for (const callable of made.keys()) known.add(callable);
  const roots = new Set([...tails.keys(), ...urlTails.keys(), ...aliasRoots]);
  for (const { name } of settings) roots.add(rootOf(name));
  // A module of the repository may be imported by any of its parts: `from .net import Server`.
  for (const { call } of user.rows) for (const part of call.split(".")) roots.add(part);
  const everything = [...new Set([...tails.values()].flatMap((set) => [...set]))];
  const everyUrl = [...new Set([...urlTails.values()].flatMap((set) => [...set]))];
  const others = new Set([...aliasRoots, ...user.rows.flatMap(({ call }) => call.split("."))]);
  return {
    rows: (call) => rows.get(call) ?? [],
    ownRows: (tail) => own.get(tail) ?? [],
    made: (callable) => made.get(callable),
    roots,
    tails: (root) => (others.has(root) && !tails.has(root) ? everything : [...(tails.get(root) ?? [])]),
    urlTails: (root) =>
      others.has(root) && !urlTails.has(root) ? everyUrl : [...(urlTails.get(root) ?? [])],
    knows: (name) => known.has(name),
  };
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

function append(map: Map<string, Api[]>, key: string, row: Api): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [row]);
  else list.push(row);
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([value]));
  else set.add(value);
}
