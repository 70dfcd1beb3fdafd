import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FactStore } from "../../src/store/fact-store.ts";

const idOf = (text: string | number) => createHash("sha1").update(String(text)).digest();
const sections = ["a", "b"].map((name) => createHash("sha256").update(name).digest("hex"));
const [first = "", second = ""] = sections;
const noLimit = 1 << 30;
const width = 20;

/** A store that was written and is read again. */
const again = (store: FactStore, limit = noLimit) => new FactStore(Buffer.concat(store.write(limit)));

describe("a store", () => {
  it("knows what was added, here and after it was written, and nothing else", () => {
    const adds = fc.array(
      fc.record({
        section: fc.constantFrom(...sections),
        key: fc.nat(40),
        text: fc.string({ maxLength: 9 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(adds, { maxLength: 4 }), (rounds) => {
        const model = new Map<string, string>();
        let store = new FactStore();
        for (const round of rounds) {
          for (const { section, key, text } of round) {
            // A fact follows from its content: what is there already is the same.
            if (!model.has(section + key)) model.set(section + key, text);
            store.section(section, width).add(idOf(key), model.get(section + key) ?? "");
          }
          for (const one of [store, again(store)]) {
            for (const section of sections) {
              for (let key = 0; key <= 41; key++) {
                expect(one.section(section, width).find(idOf(key))).toBe(model.get(section + key));
              }
            }
          }
          store = again(store);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keeps ids of both of git's lengths apart, and answers to what is no id", () => {
    const store = new FactStore();
    const long = createHash("sha256").update("x").digest();
    store.section(first, width).add(idOf("x"), "short");
    store.section(second, long.length).add(long, "long");
    const read = again(store);
    expect([
      read.section(first, width).find(idOf("x")),
      read.section(second, long.length).find(long),
    ]).toEqual(["short", "long"]);
    expect([read.section(first, width).find(long), read.section(second, width).find(idOf("x"))]).toEqual([
      undefined,
      undefined,
    ]);
    for (const wrong of [Buffer.alloc(0), Buffer.alloc(1), Buffer.alloc(40)])
      expect(read.section(first, width).find(wrong)).toBeUndefined();
  });

  it("says whether it holds more than its file", () => {
    const store = new FactStore();
    store.section(first, width).find(idOf(1));
    expect(store.isChanged).toBe(false);
    store.section(first, width).add(idOf(1), "");
    expect(store.isChanged).toBe(true);
    const read = again(store);
    read.section(first, width).add(idOf(1), "");
    expect([read.section(first, width).find(idOf(1)), read.isChanged]).toEqual(["", false]);
  });

  it("never says anything wrong, whichever byte of its file is damaged or lost", () => {
    const store = new FactStore();
    for (let key = 0; key < 6; key++)
      store.section(key % 2 === 0 ? first : second, width).add(idOf(key), `{"key":${key}}`);
    const file = Buffer.concat(store.write(noLimit));
    const answers = (bytes: Buffer) => {
      const damaged = new FactStore(bytes);
      return Array.from({ length: 6 }, (_, key) =>
        damaged.section(key % 2 === 0 ? first : second, width).find(idOf(key)),
      );
    };
    const right = answers(file);
    expect(right).not.toContain(undefined);
    for (let at = 0; at < file.length; at++) {
      const flipped = Buffer.from(file);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (at % 8));
      for (const bytes of [
        flipped,
        file.subarray(0, at),
        Buffer.concat([file.subarray(0, at), file.subarray(at + 1)]),
      ]) {
        for (const [key, answer] of answers(bytes).entries())
          expect([undefined, right[key]]).toContain(answer);
      }
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
        answers(Buffer.from(bytes)).every((answer) => answer === undefined),
      ),
    );
  });

  it("stays below its limit, and leaves out first what this run had no use for", () => {
    const store = new FactStore();
    for (let key = 0; key < 1_000; key++) store.section(first, width).add(idOf(key), `"${"x".repeat(100)}"`);
    const read = again(store);
    for (let key = 0; key < 100; key++) read.section(first, width).find(idOf(key));
    for (let key = 1_000; key < 1_100; key++)
      read.section(first, width).add(idOf(key), `"${"y".repeat(100)}"`);
    const file = Buffer.concat(read.write(100_000));
    expect(file.length).toBeLessThan(100_000);
    const kept = new FactStore(file);
    const isKnown = (key: number) => kept.section(first, width).find(idOf(key)) !== undefined;
    expect(Array.from({ length: 1_100 }, (_, key) => key).filter(isKnown)).toEqual(
      Array.from({ length: 200 }, (_, at) => (at < 100 ? at : at + 900)),
    );
    expect(Buffer.concat(read.write(1_000)).length).toBeLessThan(1_000);
  });

  it("forgets the sections of other code before its own grow too large", () => {
    const old = new FactStore();
    for (let key = 0; key < 100; key++) old.section(second, width).add(idOf(key), `"${"x".repeat(100)}"`);
    const store = again(old);
    store.section(first, width).add(idOf(1), '"new"');
    const file = new FactStore(Buffer.concat(store.write(5_000)));
    expect([file.section(first, width).find(idOf(1)), file.section(second, width).find(idOf(1))]).toEqual([
      '"new"',
      undefined,
    ]);
  });
});
