import { Buffer } from "node:buffer";
import { type Comment, readComments } from "@pawl/parser";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "../../src/comments/languages.ts";

const names = [
  ...languages.map(({ endings: [ending = ""] }) => (ending.startsWith(".") ? `x${ending}` : ending)),
  "x.py",
];

/** Checks what must hold of the comments of any text in any language. */
function check(path: string, text: string): readonly Comment[] {
  const comments = readComments({ path, bytes: Buffer.from(text) }) ?? [];
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  let last: Comment | undefined;
  for (const comment of comments) {
    const { line, column, indent, own, block } = comment;
    const whole = lines[line - 1] ?? "";
    expect(whole.startsWith(comment.text, column - 1)).toBe(true);
    expect(comment.text).toBe(comment.text.trimEnd());
    if (last?.block === block) {
      expect(line).toBe(last.line + 1);
      expect(own).toBe(true);
    } else {
      expect(block).toBe((last?.block ?? -1) + 1);
      if (last !== undefined) expect(line).toBeGreaterThanOrEqual(last.line);
      // A mark may hold a line's end, and stands before its text then.
      if (column > indent) expect(own).toBe(/^[ \t\f\v]*$/.test(whole.slice(0, indent - 1)));
    }
    if (last?.line === line) expect(column).toBeGreaterThan(last.column);
    last = comment;
  }
  return comments;
}

/** What begins, ends or changes anything in some language. */
const bits = [
  ..."\"'`/\\#;%!$@?&*|<>=~^-+:,.(){}[] \t\n\r",
  ...[
    "//",
    "/*",
    "*/",
    "/**",
    "(*",
    "*)",
    "{-",
    "-}",
    "--",
    "#|",
    "|#",
    "#=",
    "=#",
    "/+",
    "+/",
    "<!--",
    "-->",
  ],
  ...['"""', "'''", "''", "${", "#{", "$(", "\\(", "{{", "}}", "{#", "#}", "{%", "%}", "{{/*", "*/}}"],
  ...["[[", "]]", "[=[", "]=]", "--[[", "#[[", 'r#"', '"#', 'R"x(', ')x"', '@"', '$"', '$@"', "$$", "$a$"],
  ...["<<A", "<<-A", "<<~A", "<<<A", "A\n", "\nA\n", "<<'A'", "q{", "s/", "tr#", "%w(", "~r/", "~S(", "m,"],
  ...[
    "=begin\n",
    "\n=end",
    "\n=cut",
    "=pod\n",
    "__END__",
    "\\verb|",
    "\\url{",
    "\\begin{comment}",
    "|\n",
    ">-\n",
  ],
  ...[
    "a: ",
    "- ",
    "? ",
    "!!str ",
    "&a ",
    "---\n",
    "...\n",
    "<a b='",
    "</a>",
    "<script>",
    "</script>",
    "<style>",
  ],
  ...[
    "<?php ",
    "?>",
    "<![CDATA[",
    "]]>",
    "```\n",
    "~~~\n",
    "url(",
    "rem ",
    "\t@",
    "\\\n",
    "é",
    "😀",
    "\ufeff",
  ],
  ...["if(", "return ", "x", "1", "1'0", "((", "<T>(", "<b>", "/>", "\f", "\v", "\u2028"],
];

describe("wild input", () => {
  it("random bytes are read without complaint", () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.uint8Array({ maxLength: 300 }), (path, bytes) => {
        expect(readComments({ path, bytes })).toBeDefined();
      }),
      { numRuns: 5000 },
    );
  });

  it.each(["\u2028#|", "\ufeff#|", "\ufeff\ufeff#|", "\f#|", "\v #|"])(
    "%j before a comment of Python",
    (text) => {
      expect(check("x.py", text)).toHaveLength(1);
    },
  );

  it("random sequences of what matters give comments in order, each where it says", {
    timeout: 120_000,
  }, () => {
    const text = fc.array(fc.constantFrom(...bits), { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.constantFrom(...names), text, (path, each) => void check(path, each)),
      { numRuns: 20_000 },
    );
  });
});

describe("input made to be slow is read in linear time", () => {
  const units = [
    ...bits,
    ..."\"'`/{([<$#",
    "x=/[",
    "=/a\n",
    '"${',
    '"$(',
    '"#{',
    "`a``b`",
    "<<A <<B\n",
    "a: '",
    "$(a ",
    "{%comment",
  ];
  // No timer: much of this would take minutes if the work grew faster than the input.
  it.each(languages)("$name", { timeout: 60_000 }, ({ endings: [ending = ""], rules }) => {
    const first = new Set(rules().flatMap((rule) => [...rule.first]));
    const path = ending.startsWith(".") ? `x${ending}` : ending;
    for (const unit of units.filter(([character = ""]) => first.has(character))) {
      const bytes = Buffer.concat([Buffer.from("x"), Buffer.alloc(100_000, unit)]);
      expect(readComments({ path, bytes })).toBeDefined();
    }
  });

  it("one line of 5 MB with many comments", { timeout: 60_000 }, () => {
    const bytes = Buffer.alloc(5_000_000, "a /* b */ é ");
    expect(readComments({ path: "x.c", bytes })?.length).toBeGreaterThan(300_000);
  });
});
