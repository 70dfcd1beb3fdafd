import { describe, expect, it } from "vitest";
import { pathUri } from "../src/sarif-uri.ts";
import { fc } from "./arbitrary.ts";

/** The bytes of a path: UTF-8, with U+DC80 to U+DCFF for bytes that are not. */
function bytesOf(path: string): number[] {
  return [...path].flatMap((character) => {
    const code = character.codePointAt(0) ?? 0;
    return code >= 0xdc80 && code <= 0xdcff ? [code - 0xdc00] : [...new TextEncoder().encode(character)];
  });
}

describe("pathUri", () => {
  it("encodes what is not unreserved", () => {
    expect(pathUri("src/a b#%?:é.py")).toBe("src/a%20b%23%25%3F%3A%C3%A9.py");
    expect(pathUri("a\nb\\c.py")).toBe("a%0Ab%5Cc.py");
  });

  it("encodes a byte that is not UTF-8 as that byte", () => {
    expect(pathUri("caf\udce9.py")).toBe("caf%E9.py");
  });

  it("loses no byte", () => {
    const name = fc.array(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.integer({ min: 0xdc80, max: 0xdcff }).map((c) => String.fromCharCode(c)),
      ),
    );
    fc.assert(
      fc.property(name, (parts) => {
        // Two halves that happen to meet are one character, as in a path.
        const path = parts.join("");
        const uri = pathUri(path);
        expect(uri).toMatch(/^(?:[\w.~/-]|%[0-9A-F]{2})*$/);
        const back = [...uri.matchAll(/%([0-9A-F]{2})|(.)/g)].map(([, hex, plain]) =>
          hex === undefined ? (plain ?? "").charCodeAt(0) : Number.parseInt(hex, 16),
        );
        expect(back).toEqual(bytesOf(path));
      }),
    );
  });
});
