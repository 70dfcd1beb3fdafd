import { createHash } from "node:crypto";

/**
 * What a finding is recognised by from one state of a repository to the next: 32 hex digits of SHA-256 over gate, scope
 * and code, with NUL between. Equal findings share it; line numbers, paths and rules are no part of it.
 */
export function fingerprint(gate: string, scope: string, code: string): string {
  return digest(`${gate}\0${scope}\0${code}`);
}

/** The first 32 hex digits of the SHA-256 of a text, taken as UTF-8. */
export function digest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 32);
}
