import { describe, expect, it } from "vitest";
import { readPython } from "../src/source.ts";

/** Per comment line of the form `# <scope>` whether it lies in that scope. */
function scopesOf(text: string): readonly (readonly [string, string])[] {
  const source = readPython({ path: ".py", bytes: new TextEncoder().encode(text) });
  const scopes = source.commentScopes();
  return source.comments().map((comment) => [comment.text.slice(2), scopes.at(comment.line)]);
}

describe("the scope of a comment", () => {
  it("is the block of its own indentation, or the next statement's where that is deeper", () => {
    const found = scopesOf(`# <module>
import os  # <module>

# <module>
class A:  # <module>
    # A
    x = [
        # A
    ]  # A

    # A
    def f(self):
        # A.f
        if x:
            pass
            # A.f
# A.f
        return (
  # A.f
        1)
        # A.f
    # A
    async def g(): pass  # A
    # A

# <module>
y = 1
    # <module>
async def h():
    class B:
        z = 1
        # h.B
    # h
    # h
# <module>
`);
    expect(found.length).toBe(22);
    for (const [expected, actual] of found) expect(actual).toBe(expected);
  });

  it("is asked in any order", () => {
    const source = readPython({
      path: ".py",
      bytes: new TextEncoder().encode("def f():\n  x\n  # a\n# b\n"),
    });
    const scopes = source.commentScopes();
    expect([3, 4, 3, 1, 99].map((line) => scopes.at(line))).toEqual([
      "f",
      "<module>",
      "f",
      "<module>",
      "<module>",
    ]);
  });

  it("is found in an empty file", () => {
    expect(readPython({ path: ".py", bytes: new Uint8Array() }).commentScopes().at(1)).toBe("<module>");
  });
});
