import { Buffer } from "node:buffer";
import { loadGrammar, quickStatement, type SyntaxNode } from "@pawl/parser";
import { describe, expect, it } from "vitest";
import type { Expression } from "../src/model/expression.ts";
import { readExpression } from "../src/python/read-expression.ts";

const parse = await loadGrammar();

/** The expression on the right of `x = …`, read from tree-sitter's tree, and from the quick one where that is sure. */
function read(text: string): Expression {
  const source = `x = ${text}`;
  const slow = readExpression(right(parse(source).namedChild(0)), () => 1);
  const bytes = Buffer.from(source);
  const quick = quickStatement(bytes, 0, bytes.length);
  if (quick !== undefined) expect(readExpression(right(quick), () => 1)).toEqual(slow);
  return slow;
}

function right(statement: SyntaxNode | null): SyntaxNode {
  const found = statement?.namedChild(0)?.childForFieldName("right");
  if (found === null || found === undefined) throw new Error("no assignment");
  return found;
}

const name = (text: string): Expression => ["name", text];
const text = (value: string): Expression => ["s", value];

describe("readExpression", () => {
  it.each<[string, Expression]>([
    ["5556", ["n", 5556]],
    ["0x15B4", ["n", 5556]],
    ["0o12664", ["n", 5556]],
    ["0b1010110110100", ["n", 5556]],
    ["5_556", ["n", 5556]],
    ["-1", ["n", -1]],
    ["+1", ["n", 1]],
    ["0644", ["?", "a number"]],
    ["1.5", ["?", "a number with a fraction"]],
    ["None", ["k", null]],
    ["True", ["k", true]],
    ["(5556)", ["n", 5556]],
    ["await port", name("port")],
    ["(y := 5556)", ["n", 5556]],
    ["self.port", name("self.port")],
    ["settings().port", name("settings().port")],
    ["settings(1).port", ["?", "`port` of an expression"]],
    ["a[0].port", ["?", "`port` of an expression"]],
    ["port + 1", ["op", "+", name("port"), ["n", 1]]],
    ["port // 2 * 3", ["op", "*", ["op", "//", name("port"), ["n", 2]], ["n", 3]]],
    ["port ** 2", ["?", "`**`"]],
    ["-port", ["op", "-", ["n", 0], name("port")]],
    ["port or 5556", ["or", name("port"), ["n", 5556]]],
    ["port and 5556", ["?", "`and`"]],
    ["1 if debug else 2", ["if", ["n", 1], ["n", 2]]],
    ["(host, 5556)", ["list", [name("host"), ["n", 5556]]]],
    ["host, 5556", ["list", [name("host"), ["n", 5556]]]],
    [
      "[1, 2]",
      [
        "list",
        [
          ["n", 1],
          ["n", 2],
        ],
      ],
    ],
    ["[*a, 2]", ["?", "a list with a `*`"]],
    ["{'a': 1}", ["map", [["a", ["n", 1]]]]],
    ["{**a, 'b': 1}", ["?", "a dictionary with a `**`"]],
    ["dict(a=1)", ["map", [["a", ["n", 1]]]]],
    ["PORTS['a']", ["get", name("PORTS"), "a"]],
    ["PORTS[-1]", ["get", name("PORTS"), -1]],
    ["PORTS[i]", ["each", ["of", name("PORTS"), ["call", "values", [], [], 1]]]],
    [
      "cfg.get('a', {}).get('port')",
      [
        "of",
        [
          "call",
          "cfg.get",
          [
            ["s", "a"],
            ["map", []],
          ],
          [],
          1,
        ],
        ["call", "get", [["s", "port"]], [], 1],
      ],
    ],
    ["PORTS[1:2]", ["?", "an item of `PORTS`"]],
    ["range(3)", ["range", ["n", 0], ["n", 3]]],
    ["range(1, 3)", ["range", ["n", 1], ["n", 3]]],
    ["int(x)", ["int", name("x")]],
    ["str(x)", ["cat", [name("x")]]],
    [
      "os.getenv('P', 1)",
      [
        "call",
        "os.getenv",
        [
          ["s", "P"],
          ["n", 1],
        ],
        [],
        1,
      ],
    ],
    [
      "f(*a, b=1, **c)",
      [
        "call",
        "f",
        [["?", "*"]],
        [
          ["b", ["n", 1]],
          ["**", ["?", "`**`"]],
        ],
        1,
      ],
    ],
    ["f(x for x in y)", ["?", "a call"]],
    ["lambda: 1", ["?", "a lambda"]],
    ["[p for p in q]", ["?", "a comprehension"]],
  ])("%s", (source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it.each<[string, Expression]>([
    ["'tcp://*:5556'", text("tcp://*:5556")],
    ['"a" "b"', text("ab")],
    ["b'abc'", text("abc")],
    [String.raw`'\x41\101\u0042\U00000043\n\q\''`, text("AABC\n\\q'")],
    [String.raw`r'\x41'`, text("\\x41")],
    [String.raw`b'\u0041'`, text("\\u0041")],
    [String.raw`'\N{DEGREE SIGN}'`, ["?", "a text that is not followed"]],
    ["'''a\nb'''", text("a\nb")],
    ["f'tcp://*:{port}'", ["cat", [text("tcp://*:"), name("port")]]],
    ["f'{host}:{port:d}/{x!s}'", ["cat", [name("host"), text(":"), name("port"), text("/"), name("x")]]],
    ["f'{{}}{port}}}'", ["cat", [text("{}"), name("port"), text("}")]]],
    ["f'{port:>5}'", ["cat", [["?", "a formatted field"]]]],
    ["f'{port=}'", ["cat", [["?", "a formatted field"]]]],
    ["f'{host!r}'", ["cat", [["?", "a formatted field"]]]],
    ["f'{ (port) }'", ["cat", [name("port")]]],
    ["'a' f'{b}' 'c'", ["cat", [text("a"), name("b"), text("c")]]],
    ["'tcp://%s:%d' % (host, 5556)", ["cat", [text("tcp://"), name("host"), text(":"), ["n", 5556]]]],
    ["'tcp://*:%s' % port", ["cat", [text("tcp://*:"), name("port")]]],
    ["'%%%(p)d' % {'p': port}", ["cat", [text("%"), name("port")]]],
    ["'%05d' % port", ["cat", [["?", "a formatted field"]]]],
    ["'%s%s' % port", ["?", "a `%` that is not followed"]],
    ["'tcp://{}:{}'.format(h, 1)", ["cat", [text("tcp://"), name("h"), text(":"), ["n", 1]]]],
    ["'{1}{0}{p}'.format(a, b, p=c)", ["cat", [name("b"), name("a"), name("c")]]],
    ["'{{{}:5}}'.format(a)", ["cat", [text("{"), name("a"), text(":5}")]]],
    ["'{0.x}'.format(a)", ["cat", [["?", "a formatted field"]]]],
    ["'{}'.format(*a)", ["cat", [["?", "an argument of a format"]]]],
    ["':'.join(['a', p])", ["cat", [text("a"), text(":"), name("p")]]],
    ["'a' + 'b'", text("ab")],
    ["'a' + str(p)", ["op", "+", text("a"), ["cat", [name("p")]]]],
  ])("%s", (source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it("follows nothing too deep or too large", () => {
    expect(JSON.stringify(read(`${"-(".repeat(100)}1${")".repeat(100)}`))).toContain("too large");
    expect(read(`[${"1,".repeat(1000)}]`)).toEqual(["?", "a large list"]);
    expect(read(`{${"'a': 1,".repeat(1000)}}`)).toEqual(["?", "a large dictionary"]);
    expect(read(`'${"a".repeat(5000)}'`)).toEqual(["?", "a text that is not followed"]);
  });
});
