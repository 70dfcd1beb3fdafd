import { crc32, deflateSync, inflateSync } from "node:zlib";

/** A picture without colours: one byte per dot, rows one below the other. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly dots: Buffer;
}

const SIGNATURE = Buffer.from("\x89PNG\r\n\x1a\n", "latin1");

/** Of the kinds of PNG only what Chromium writes is read: 8 bits each of red, green and blue, not interlaced. */
const DEPTH = 8;
const RGB = 2;
const GREY = 0;
const BYTES_PER_DOT = 3;

/**
 * Reads the green of a PNG, which is all there is to see of one in shades of grey.
 * @throws {Error} for a PNG of another kind than Chromium's.
 */
export function readGreen(png: Buffer): GreyPicture {
  const header = chunks(png, "IHDR");
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== DEPTH || header[9] !== RGB || header[12] !== 0) {
    throw new Error("a PNG of another kind than 8-bit RGB");
  }
  const length = width * BYTES_PER_DOT;
  const packed = inflateSync(chunks(png, "IDAT"));
  const dots = Buffer.alloc(width * height);
  let above = Buffer.alloc(length);
  for (let y = 0; y < height; y++) {
    const start = y * (length + 1);
    const row = unfilter(packed[start] ?? 0, packed.subarray(start + 1, start + 1 + length), above);
    for (let x = 0; x < width; x++) dots[y * width + x] = row[x * BYTES_PER_DOT + 1] ?? 0;
    above = row;
  }
  return { width, height, dots };
}

/** A PNG in shades of grey, with a text that says where it comes from: letters, digits and the like. */
export function writeGrey({ width, height, dots }: GreyPicture, source: string): Buffer {
  const header = Buffer.from([...[0, 0, 0, 0, 0, 0, 0, 0], DEPTH, GREY, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  const rows = Array.from({ length: height }, (_, y) =>
    // Letters on a plain ground pack best without a filter: its number, none, stands before each row.
    Buffer.concat([Buffer.from([0]), dots.subarray(y * width, (y + 1) * width)]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", header),
    chunk("tEXt", Buffer.from(`Source\0${source}`, "latin1")),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The data of all chunks of a type, one after the other. */
function chunks(png: Buffer, type: string): Buffer {
  const found: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === type) found.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(found);
}

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}

/** A row as it was before PNG's filter of that number took away what its neighbours tell. */
function unfilter(filter: number, row: Buffer, above: Buffer): Buffer<ArrayBuffer> {
  const plain = Buffer.alloc(row.length);
  for (let i = 0; i < row.length; i++) {
    const left = plain[i - BYTES_PER_DOT] ?? 0;
    const up = above[i] ?? 0;
    const corner = i < BYTES_PER_DOT ? 0 : (above[i - BYTES_PER_DOT] ?? 0);
    const guesses = [0, left, up, (left + up) >> 1, nearest(left, up, corner)];
    plain[i] = ((row[i] ?? 0) + (guesses[filter] ?? 0)) & 0xff;
  }
  return plain;
}

/** Which of three neighbours is nearest to `left + up - corner`; of equals the first. */
function nearest(left: number, up: number, corner: number): number {
  const sum = left + up - corner;
  const [a, b, c] = [Math.abs(sum - left), Math.abs(sum - up), Math.abs(sum - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
