import { loadGrammar, type SyntaxNode } from "@pawl/parser";
import { describe, expect, it } from "vitest";

/** A tree as text, by the names of the grammar. */
function shown(node: SyntaxNode): string {
  const children = node.namedChildren.map(shown);
  return children.length === 0 ? `${node.type}:${node.text}` : `${node.type}(${children.join(" ")})`;
}

describe("the nodes of the grammar", () => {
  it("are what they were after others were parsed", async () => {
    const parse = await loadGrammar();
    const first = parse("é = f(*a, key=1)\n");
    const before = shown(first);
    for (let n = 0; n < 2000; n++) parse(`x${n} = g(${"y, ".repeat(n % 50)}z)\n`);
    expect(shown(first)).toBe(before);
    expect(before).toBe(
      "module(expression_statement(assignment(identifier:é call(identifier:f argument_list(list_splat(identifier:a) keyword_argument(identifier:key integer:1))))))",
    );
  });

  it("know their parts by name, their places by UTF-16 units, and unnamed parts only by name", async () => {
    const parse = await loadGrammar();
    const sum = parse("'😀' + port").namedChild(0)?.namedChild(0);
    expect(sum?.type).toBe("binary_operator");
    expect(sum?.childForFieldName("operator")?.text).toBe("+");
    expect(sum?.namedChildren.map(({ type }) => type)).toEqual(["string", "identifier"]);
    const right = sum?.childForFieldName("right");
    expect([right?.startIndex, right?.endIndex, right?.text]).toEqual([7, 11, "port"]);
    expect(sum?.childForFieldName("condition")).toBeNull();
    expect(sum?.namedChild(2)).toBeNull();
  });

  it("are there however deep they are", async () => {
    const parse = await loadGrammar();
    let depth = 0;
    for (let node = parse(`${"(".repeat(3000)}x${")".repeat(3000)}`).namedChild(0); node; depth++)
      node = node.namedChild(0);
    expect(depth).toBeGreaterThan(3000);
  });
});
