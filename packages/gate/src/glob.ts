/** Compiles one glob over paths. */
export function compileGlob(pattern: string): (path: string) => boolean {
  throw new Error(`being written: ${pattern}`);
}

/** True where any of the globs matches. */
export function compileGlobs(patterns: readonly string[]): (path: string) => boolean {
  throw new Error(`being written: ${patterns.join()}`);
}
