/**
 * What a TypeScript file imports, in order: static imports, re-exports, `import()` and bare imports alike. The text is
 * read with patterns, which is enough for formatted source: one kind of quote, and no import inside a string.
 */
export function listImports(source: string): readonly string[] {
  const statement = /^\s*(?:import|export)\s[^"';]*?\bfrom\s*"(?<from>[^"]+)"/gm;
  const bare = /^\s*import\s*"(?<from>[^"]+)"/gm;
  const dynamic = /\bimport\(\s*"(?<from>[^"]+)"/g;
  return [statement, bare, dynamic].flatMap((pattern) =>
    [...source.matchAll(pattern)].flatMap(({ groups }) => groups?.from ?? []),
  );
}
