import { chmodSync } from "node:fs";
import { vi } from "vitest";

const nobody = 65534;

/**
 * Runs the action as somebody whom the permissions of `folder` count for: root reads everything, so as root it takes the
 * effective user `nobody` meanwhile. The folder itself is made open to everybody.
 */
export async function asUnprivileged<Result>(folder: string, action: () => Promise<Result>): Promise<Result> {
  chmodSync(folder, 0o755);
  if (process.getuid?.() !== 0) return action();
  vi.stubEnv("HOME", folder);
  process.seteuid?.(nobody);
  try {
    return await action();
  } finally {
    process.seteuid?.(0);
    vi.unstubAllEnvs();
  }
}
