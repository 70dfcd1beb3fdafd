import type { Place } from "@pawl/gate";
import type { Port } from "./port.ts";

/** One step of how a value is known: what stands at a place, in a few words (`` `PORT` is 5556 ``). */
export interface Step {
  readonly at: Place;
  readonly what: string;
}

/** Transport protocols that have ports of their own: the same number of two of them never meets. */
export type Protocol = "tcp" | "udp" | "sctp";

/** What a port is known from. */
export type Source =
  | "python"
  | "list"
  | "compose"
  | "kubernetes"
  | "dockerfile"
  | "systemd"
  | "env"
  | "registry";

/**
 * Whose ports they are, inside a machine. `host` is the machine's own network; anything else names a network namespace of
 * its own: a container (`container:<compose file>#<service>`, `container:<folder of a Dockerfile>`), a pod, a service's
 * virtual address. Binds of two namespaces never meet.
 */
export type Namespace = string;

/** The machine's own network. */
export const HOST: Namespace = "host";

/** One port at one place: bound there, connected to, or only declared. */
export interface Endpoint {
  /**
   * `bind`: something listens there when it runs. `connect`: something is a client of it. `declare`: a statement about a
   * port that binds nothing by itself (EXPOSE, an entry of `.env`, a container port that nothing publishes).
   */
  readonly role: "bind" | "connect" | "declare";
  readonly source: Source;
  readonly protocol: Protocol;
  /**
   * The interface that is bound, or the host that is connected to, as written; `*` for all interfaces of both IP versions
   * (also where `""`, `0.0.0.0` or `::` is written), `?` where it is not known.
   */
  readonly host: string;
  readonly port: Port;
  /**
   * Where the port is given to what binds it: the bind itself where the value is its own, a constant's or a default's; the
   * call that hands the value in, where it comes through a parameter; the entry of a start-up list. It is what a finding
   * is reported at, and one port at one such place is one endpoint.
   */
  readonly at: Place;
  /** The enclosing qualified name as in a finding. */
  readonly scope: string;
  /** A digest of the token-normalised source at the place, as in a finding: no line numbers, no comments. */
  readonly code: string;
  /** What binds or connects, for a person and without the port: `` `zmq` REP socket ``, `` `ports` of service `web` ``. */
  readonly what: string;
  /** How the value is known, from the place outwards; without the place itself. */
  readonly steps: readonly Step[];
  /** What may give it another value when it runs, for a person: `` `PORT` in the environment ``, `the flag --port`. */
  readonly overridable?: string;
  /** It is only there in case that another, which is not known, is missing: `port = url.port or 80`. */
  readonly standIn?: true;
  /** The code takes this port or, if that is not free, a later one: it clashes with none. */
  readonly searched?: true;
  /** The code binds another port where this one is taken. */
  readonly yields?: true;
  readonly namespace: Namespace;
  /** Its source says that it is not started (`enabled: false`): it has the port, but binds nothing for now. */
  readonly disabled?: true;
  /** The name of the service that has the port, as its start-up list or compose file calls it. */
  readonly service?: string;
  /** The machine that the source itself names (`machine: MainPC` in an entry); the path decides where none is named. */
  readonly machine?: string;
  /** The Python file that runs there, where the source names it: what this endpoint and that file's binds have in common. */
  readonly script?: string;
  /**
   * What it never runs together with, by key: two endpoints with the same key and different values are alternatives
   * (`compose:deploy` → `compose.dev.yml`, `if:<path>:<line>` → `0`).
   */
  readonly alternatives?: Readonly<Record<string, string>>;
  /** The attribute of `self` whose method binds it (`self.socket`), where that is what binds it. */
  readonly attribute?: string;
  /**
   * What certainly runs together and on one machine, where something says so: a compose project, a start-up list, a
   * function in one straight line. Endpoints with the same text are together without any `machines`.
   */
  readonly together?: string;
}

/** Something about a file that keeps its ports from being known, or that cannot be right: reported, nothing else is lost. */
export interface Problem {
  /** `duplicate-bind` where one entry clashes with itself: a service of which two containers want one port of the machine. */
  readonly rule: "port-conflict/unreadable" | "port-conflict/out-of-range" | "port-conflict/duplicate-bind";
  readonly at: Place;
  /** One sentence of fact: what was found and what was expected. */
  readonly message: string;
  /** As in a finding. */
  readonly scope: string;
  readonly code: string;
}

/** What one source of ports says about the whole tree. */
export interface Known {
  readonly endpoints: readonly Endpoint[];
  readonly problems: readonly Problem[];
  /** What was passed over, counted by a word for the report: `{ templates: 3, unresolved: 12 }`. */
  readonly passedOver: Readonly<Record<string, number>>;
}
