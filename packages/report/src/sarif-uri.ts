/**
 * A path of the tree as a relative URI reference (RFC 3986): every byte but the unreserved ones and `/` is
 * percent-encoded. Characters are UTF-8; U+DC80 to U+DCFF stand for a byte that is not UTF-8, and give that byte.
 */
export function pathUri(path: string): string {
  let uri = "";
  for (const character of path) {
    if (/[\w.~/-]/.test(character)) uri += character;
    else for (const byte of bytesOf(character)) uri += `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return uri;
}

function bytesOf(character: string): Uint8Array {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0xdc80 && code <= 0xdcff) return Uint8Array.of(code - 0xdc00);
  return new TextEncoder().encode(character);
}
