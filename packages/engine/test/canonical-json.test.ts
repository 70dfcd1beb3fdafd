import { canonicalJson, fingerprint, isCalendarDate } from "@pawl/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

describe("canonicalJson", () => {
  it("sorts keys at every depth and leaves out what is undefined", () => {
    const value = { b: [{ z: 1, a: null }], a: "é\n", "": true, c: undefined };
    expect(canonicalJson(value)).toBe('{"":true,"a":"é\\n","b":[{"a":null,"z":1}]}');
  });

  it("is JSON of the same value, whatever the order of the keys", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(backwards(value))).toBe(text);
      }),
    );
  });

  it.each([
    [() => 1],
    [1n],
    [Number.NaN],
    [new Map()],
    [new Date(0)],
    [Symbol("s")],
    [undefined],
    [{ a: [undefined] }],
  ])("refuses %s", (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

function backwards(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(backwards);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, backwards(member)] as const);
  return Object.fromEntries(entries.reverse());
}

describe("fingerprint", () => {
  it("is SHA-256 over gate, scope and code with NUL between, 32 digits", () => {
    // printf 'word\0f\0x = 1' | sha256sum
    expect(fingerprint("word", "f", "x = 1")).toBe("3f96e5c9bedc1ae689726fe685bb628e");
    expect(fingerprint("word", "", "fx = 1")).not.toBe(fingerprint("word", "f", "x = 1"));
  });
});

describe("isCalendarDate", () => {
  it.each([
    ["2026-11-23", true],
    ["2028-02-29", true],
    ["2027-02-29", false],
    ["2027-13-01", false],
    ["2027-00-10", false],
    ["2027-1-1", false],
    ["27-01-01", false],
    ["2027-01-01T00:00:00Z", false],
    ["+02027-01-01", false],
    ["", false],
  ])("%j: %s", (text, expected) => {
    expect(isCalendarDate(text)).toBe(expected);
  });
});
