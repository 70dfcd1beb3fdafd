const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * A path's bytes as a string. Bytes that are no UTF-8 become the lone surrogates U+DC80 to U+DCFF, as with Python's
 * `surrogateescape` (PEP 383), so that `encodePath` finds the exact bytes again.
 */
export function decodePath(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return decodeWithEscapes(bytes);
  }
}

/** Whether a path can be an argument of a program: Node hands strings on as UTF-8, and nothing else. */
export function isArgument(path: string): boolean {
  return !/[\ud800-\udfff\0]/u.test(path);
}

/** The exact bytes that `decodePath` was given. */
export function encodePath(path: string): Buffer {
  if (!/[\udc80-\udcff]/u.test(path)) return Buffer.from(path);
  return Buffer.concat(Array.from(path, encodeCharacter));
}

/** A path below the root as the file system takes it: bytes where the string does not stand for UTF-8. */
export function fileSystemPath(root: string, path: string): string | Buffer {
  const full = path === "" ? root : `${root}/${path}`;
  return /[\udc80-\udcff]/u.test(full) ? encodePath(full) : full;
}

/** The folder that holds a path of the tree; an empty string is the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** The paths of a list that git wrote with `-z`: each ends in a NUL. */
export function decodePaths(list: Uint8Array): string[] {
  try {
    return strict.decode(list).split("\0").slice(0, -1);
  } catch {
    return Array.from(cutAtNul(list), decodePath);
  }
}

function* cutAtNul(list: Uint8Array): Generator<Uint8Array> {
  let from = 0;
  for (let end = list.indexOf(0); end >= 0; end = list.indexOf(0, from)) {
    yield list.subarray(from, end);
    from = end + 1;
  }
}

function encodeCharacter(character: string): Buffer {
  const codePoint = character.codePointAt(0) ?? 0;
  const isEscape = codePoint >= 0xdc80 && codePoint <= 0xdcff;
  return isEscape ? Buffer.of(codePoint - 0xdc00) : Buffer.from(character);
}

function decodeWithEscapes(bytes: Uint8Array): string {
  let text = "";
  let at = 0;
  while (at < bytes.length) {
    const character = decodeCharacter(bytes, at);
    const byte = bytes[at] ?? 0;
    text += character ?? String.fromCharCode(0xdc00 + byte);
    at += character === undefined ? 1 : Buffer.byteLength(character);
  }
  return text;
}

/** The character whose encoding begins at `at`; `undefined` where none does. */
function decodeCharacter(bytes: Uint8Array, at: number): string | undefined {
  const first = bytes[at] ?? 0;
  const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  try {
    return at + length <= bytes.length ? strict.decode(bytes.subarray(at, at + length)) : undefined;
  } catch {
    return undefined;
  }
}
