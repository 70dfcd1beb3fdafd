import { digestOf } from "./digest.ts";

// The file of a store: a head, a table of sections, and the sections' bodies, all numbers little-endian.
//   head     magic (8 bytes), number of sections (u32), digest of the table (20 bytes)
//   table    per section: key (32 bytes), width of an id (u32), number of entries (u32), offset of the body (u32),
//            length of the body (u32), digest of the body (20 bytes)
//   body     ids, sorted · u32 offsets into the texts, one more than entries · the texts (UTF-8); empty: no fact
const MAGIC = Buffer.from("PAWLF001");
const HEAD = MAGIC.length + 4 + 20;
const KEY = 32;
const ROW = KEY + 4 * 4 + 20;

/** The entries of one section as they lie in a file. */
export interface Body {
  /** Of an id, in bytes. */
  readonly width: number;
  readonly count: number;
  readonly ids: Buffer;
  readonly offsets: Buffer;
  readonly texts: Buffer;
}

/**
 * The sections of a store's file by their keys (hexadecimal). What is damaged is not there: a section whose digest is
 * wrong, and all of a file that is none, is of another version, or ends too soon.
 * @param isTrusted whether the digests of the bodies have been compared already.
 */
export function readSections(file: Buffer, isTrusted: boolean): ReadonlyMap<string, Body> {
  const sections = new Map<string, Body>();
  if (file.length < HEAD || !file.subarray(0, MAGIC.length).equals(MAGIC)) return sections;
  const count = file.readUInt32LE(MAGIC.length);
  const end = HEAD + count * ROW;
  if (end > file.length) return sections;
  const table = file.subarray(HEAD, end);
  if (!digestOf(table).equals(file.subarray(MAGIC.length + 4, HEAD))) return sections;
  for (let at = 0; at < table.length; at += ROW) {
    const row = table.subarray(at, at + ROW);
    const [width, entries, offset, length] = [0, 4, 8, 12].map((place) => row.readUInt32LE(KEY + place));
    if (width === undefined || entries === undefined || offset === undefined || length === undefined)
      continue;
    const bytes = file.subarray(offset, offset + length);
    if (bytes.length !== length) continue;
    if (!isTrusted && !digestOf(bytes).equals(row.subarray(KEY + 16))) continue;
    const idsEnd = width * entries;
    const textsStart = idsEnd + 4 * (entries + 1);
    if (textsStart > length) continue;
    sections.set(row.toString("hex", 0, KEY), {
      width,
      count: entries,
      ids: bytes.subarray(0, idsEnd),
      offsets: bytes.subarray(idsEnd, textsStart),
      texts: bytes.subarray(textsStart),
    });
  }
  return sections;
}

/** A store's file with these sections, in parts: put together they would be held twice. */
export function writeSections(sections: ReadonlyMap<string, Body>): readonly Buffer[] {
  const table = Buffer.alloc(sections.size * ROW);
  const bodies: Buffer[] = [];
  let offset = HEAD + table.length;
  let at = 0;
  for (const [key, { width, count, ids, offsets, texts }] of sections) {
    const length = ids.length + offsets.length + texts.length;
    table.write(key, at, KEY, "hex");
    for (const [place, value] of [width, count, offset, length].entries()) {
      table.writeUInt32LE(value, at + KEY + 4 * place);
    }
    digestOf(ids, offsets, texts).copy(table, at + KEY + 16);
    bodies.push(ids, offsets, texts);
    offset += length;
    at += ROW;
  }
  const head = Buffer.alloc(HEAD);
  MAGIC.copy(head);
  head.writeUInt32LE(sections.size, MAGIC.length);
  digestOf(table).copy(head, MAGIC.length + 4);
  return [head, table, ...bodies];
}
