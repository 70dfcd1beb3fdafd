/**
 * The entries of a file that a step wrote for the runner (`GITHUB_OUTPUT`, `GITHUB_ENV`, `GITHUB_STATE`): `key=value`,
 * or `key<<DELIMITER`, the value's lines, and the delimiter on a line of its own. The last entry of a key counts.
 * @throws {Error} for what the runner refuses too: another line, a delimiter that never comes.
 */
export function parseRunnerFile(text: string): Readonly<Record<string, string>> {
  const entries: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const equals = line.indexOf("=");
    const arrow = line.indexOf("<<");
    if (arrow > 0 && (equals === -1 || arrow < equals)) {
      const end = lines.indexOf(line.slice(arrow + 2), index + 1);
      if (end === -1)
        throw new Error(`line ${index + 1}: the delimiter ${line.slice(arrow + 2)} never comes`);
      entries[line.slice(0, arrow)] = lines.slice(index + 1, end).join("\n");
      index = end;
    } else if (equals > 0) {
      entries[line.slice(0, equals)] = line.slice(equals + 1);
    } else {
      throw new Error(`line ${index + 1}: neither key=value nor key<<delimiter: ${line}`);
    }
  }
  return entries;
}
