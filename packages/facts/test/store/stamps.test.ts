import { createHash } from "node:crypto";
import type { Stamp } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { Stamps } from "../../src/store/stamps.ts";

const idOf = (text: string) => createHash("sha1").update(text).digest();
const stamp: Stamp = {
  size: 12,
  mtimeMs: 1_700_000_000_000.125,
  ctimeMs: 1_700_000_000_001.25,
  ino: 2 ** 40 + 1,
};
const later = stamp.ctimeMs + 10_000;
const nothing = Buffer.alloc(0);

describe("stamps", () => {
  it("are known again after they were written, with names of any kind", () => {
    const paths = [
      "a.py",
      "ä/ü.py",
      "with\nline.py",
      "bytes\udcff.py",
      "bytes\udcfe.py",
      "😀.py",
      "😁.py",
      "",
    ];
    const written = new Stamps(nothing);
    expect(written.isEmpty).toBe(true);
    for (const path of paths) written.add(path, { ...stamp, size: path.length }, idOf(path), later);
    const read = new Stamps(Buffer.concat(written.write()));
    for (const path of paths) {
      expect(read.find(path, { ...stamp, size: path.length })).toEqual(idOf(path));
    }
    expect(read.find("b.py", stamp)).toBeUndefined();
  });

  it("do not fit a file of which anything has changed", () => {
    const written = new Stamps(nothing);
    written.add("a.py", stamp, idOf("a"), later);
    const read = new Stamps(Buffer.concat(written.write()));
    for (const name of ["size", "mtimeMs", "ctimeMs", "ino"] as const) {
      expect(read.find("a.py", { ...stamp, [name]: stamp[name] + 0.25 }), name).toBeUndefined();
    }
    expect(read.find("a.py", stamp)).toEqual(idOf("a"));
  });

  it("are not taken of a file that has only just changed, or whose time lies ahead", () => {
    const written = new Stamps(nothing);
    written.add("fresh.py", stamp, idOf("a"), stamp.ctimeMs + 1_000);
    written.add("ahead.py", { ...stamp, mtimeMs: later + 1e9 }, idOf("a"), later);
    expect(written.isChanged).toBe(false);
    expect(new Stamps(Buffer.concat(written.write())).isEmpty).toBe(true);
  });

  it("keep what this run did not look at, and replace what it did", () => {
    const one = new Stamps(nothing);
    for (const path of ["a.py", "b.py"]) one.add(path, stamp, idOf(path), later);
    const two = new Stamps(Buffer.concat(one.write()));
    const newer = { ...stamp, ctimeMs: later };
    two.add("b.py", newer, idOf("new"), later + 5_000);
    const three = new Stamps(Buffer.concat(two.write()));
    expect(three.find("a.py", stamp)).toEqual(idOf("a.py"));
    expect([three.find("b.py", stamp), three.find("b.py", newer)]).toEqual([undefined, idOf("new")]);
  });

  it("are none in a file of which any byte is damaged", () => {
    const written = new Stamps(nothing);
    for (const path of ["a.py", "b.py"]) written.add(path, stamp, idOf(path), later);
    const file = Buffer.concat(written.write());
    for (let at = 0; at < file.length; at++) {
      const flipped = Buffer.from(file);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      for (const bytes of [flipped, file.subarray(0, at)]) {
        const read = new Stamps(bytes);
        for (const path of ["a.py", "b.py"])
          expect([undefined, idOf(path)]).toContainEqual(read.find(path, stamp));
      }
    }
  });
});
