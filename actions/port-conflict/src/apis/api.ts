import type { Protocol } from "../model/endpoint.ts";

/**
 * Where an argument stands: its position among the positional ones (the receiver not counted) and the names under which it
 * may be given. `[1, "port"]` is the second one, or `port=`.
 */
export type Slot = readonly (number | string)[];

/** A call that binds or connects, as the manual of its library describes it. */
export interface Api {
  /** The dotted name under which it is imported; a method by that of its class: `socket.socket.bind`. */
  readonly call: string;
  readonly role: "bind" | "connect";
  /** Absent where the object that it is called on has one of its own: a socket's is that of its type. */
  readonly protocol?: Protocol;
  readonly port?: Slot;
  readonly host?: Slot;
  /** Where both stand in one argument. */
  readonly endpoint?: Slot;
  /**
   * What the endpoint looks like: `pair` is `(host, port)`, `text` one such as `tcp://*:5556` or `127.0.0.1:8000` or a list
   * of them, `any` is either, `local-url` is a URL of which only those that name this machine count: all others are no business of ours.
   */
  readonly form?: "pair" | "text" | "any" | "local-url";
  /** What the manual says is used where no argument gives one. A call that gives neither and has no default is no site. */
  readonly defaultPort?: number;
  readonly defaultHost?: string;
  /** What makes a server of the call's result: a file that does not call it does not use the defaults. */
  readonly beside?: string;
  /** The call returns only when serving ends. */
  readonly blocks?: true;
  /** Arguments that take the place of a port: a socket made elsewhere, a file descriptor, a path. */
  readonly without?: readonly string[];
  /** Arguments that must be a text of their own for the call to be one: `[[0, "runserver"]]`. */
  readonly when?: readonly (readonly [Slot, string])[];
  /** The key of a dictionary in the endpoint's slot that holds the port, and the one that holds the host. */
  readonly keys?: { readonly port: string; readonly host?: string };
  /** A list of texts as on a command line: the endpoint is what stands behind this word. */
  readonly behind?: string;
  /** The port is chosen when it runs, unless these two arguments (from, to) leave only one. */
  readonly random?: readonly [from: Slot, to: Slot];
  /** For a person; the call itself where it is not given. */
  readonly what?: string;
}

/** What makes the object on which a method is a call of the table: the callable's dotted name → the class of the object. */
export type Makes = readonly (readonly [callable: string, object: string])[];
