import type { Endpoint } from "./endpoint.ts";

/** A bind or connect of which not all ports are known before it runs. */
export interface Unresolved extends Pick<Endpoint, "role" | "at" | "scope" | "what" | "protocol"> {
  /** Why not, for a person. */
  readonly reason: string;
  /** Whether some of its ports are known nevertheless. */
  readonly partly: boolean;
  /** The files that the value comes through: an entry of a start-up list for one of them says what the port is. */
  readonly files: readonly string[];
}
