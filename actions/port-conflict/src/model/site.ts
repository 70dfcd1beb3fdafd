import type { Protocol } from "./endpoint.ts";
import type { Expression } from "./expression.ts";

/** A call of a Python file that binds or connects, as a fact holds it: the place, and what its port and host are made of. */
export interface Site {
  readonly role: "bind" | "connect";
  readonly protocol: Protocol;
  /** The file does not say what is called there (a parameter, an attribute set elsewhere), so the protocol is the usual one. */
  readonly assumed?: true;
  /** For a person, without the port: `` `zmq` REP socket ``, `` `uvicorn.run` ``. */
  readonly what: string;
  /**
   * What the port is made of: `port` alone with `host`, or an `endpoint` that holds both: a text such as `tcp://*:5556`,
   * `127.0.0.1:8000` or `http://host:80/`, a pair `(host, port)`, a list of those where several are bound.
   */
  readonly port?: Expression;
  readonly host?: Expression;
  readonly endpoint?: Expression;
  /** Used where the call itself gives no port: the API's own default (`flask` 5000), which is no guess but its manual. */
  readonly defaultPort?: number;
  readonly defaultHost?: string;
  /** Whether the call returns only when serving ends: no two of these of one process are bound at one time. */
  readonly blocks?: boolean;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly scope: string;
  readonly code: string;
  /**
   * The branches around the call within its function, outermost first, as `<line of the if>:<index of the branch>`: calls
   * in different branches of one statement never both happen. `try` and its handlers are branches too. Between them stand
   * `L<line>` for loops and `W<line>` for `with`, which are none.
   */
  readonly branches: readonly string[];
  /** The attribute of `self` whose method it is: `self.socket` of `self.socket.bind(…)`. */
  readonly attribute?: string;
  /** It only tries whether the port is free: the socket is closed again before anything listens. */
  readonly probe?: true;
  /** Where it fails, a handler binds the same thing there: line and column of that site, 0 where it leaves the port open. */
  readonly otherwise?: readonly [line: number, column: number] | 0;
  /** It is tried again and again: a `try` in a loop stands around it. */
  readonly retried?: true;
}
