import { createHash } from "node:crypto";
import { type Befallen, type Fault, type FaultSource, secondaryRateLimit } from "./faults.ts";

/** A kind of trouble: a server's error or a cut connection, before the work or after it, or a limit. */
export type FaultKind = "error" | "error-applied" | "cut" | "cut-applied" | "limit";

/** Faults as they come in life, and yet the same ones each time. */
export interface RandomFaults {
  readonly seed: number;
  /** Which part of the requests they befall: 0 to 1. */
  readonly rate: number;
  /** All kinds where nothing is said. */
  readonly kinds?: readonly FaultKind[];
  /** Whether they befall an operation: any where nothing is said. */
  readonly befalls?: (operation: string) => boolean;
}

const kinds: Readonly<Record<FaultKind, (draw: number) => Fault>> = {
  error: (draw) => ({ status: [500, 502, 503][draw % 3] ?? 500 }),
  "error-applied": (draw) => ({ status: [500, 502, 504][draw % 3] ?? 500, applied: true }),
  cut: () => ({ reset: true }),
  "cut-applied": () => ({ reset: true, applied: true }),
  limit: () => secondaryRateLimit(60),
};

/**
 * A source whose faults follow from the seed, from who asks for what, and from how often it was asked before; so they do
 * not depend on how the requests of two clients interleave. `befell` learns of every fault.
 */
export function randomFaults(
  options: RandomFaults,
  befell: (kind: FaultKind, request: Befallen) => void,
): FaultSource {
  const { seed, rate, befalls = () => true } = options;
  const chosen = options.kinds ?? (["error", "error-applied", "cut", "cut-applied", "limit"] as const);
  const asked = new Map<string, number>();
  return (request) => {
    if (!befalls(request.operation)) return undefined;
    const key = `${request.login} ${request.method} ${request.path}`;
    const count = asked.get(key) ?? 0;
    asked.set(key, count + 1);
    const digest = createHash("sha256").update(`${seed} ${count} ${key}`).digest();
    if (digest.readUInt32BE(0) >= rate * 2 ** 32) return undefined;
    const kind = chosen[digest.readUInt32BE(4) % chosen.length];
    if (kind === undefined) return undefined;
    befell(kind, request);
    return kinds[kind](digest.readUInt32BE(8));
  };
}
