import { describe, expect, it } from "vitest";
import type { Mark } from "../../src/issues/filed.ts";
import { readMark, replaceMark, writeMark } from "../../src/issues/mark-text.ts";
import { packValue } from "../../src/issues/packed.ts";
import { placeSection, writeSection } from "../../src/issues/section.ts";
import { escapeMarkdown } from "../../src/markdown-escape.ts";
import { fc, nastyText } from "../arbitrary.ts";

const entry = fc.record(
  {
    rule: nastyText,
    path: nastyText,
    line: fc.nat(),
    endLine: fc.nat(),
    scope: nastyText,
    code: nastyText,
    agreed: fc.constant(true as const),
  },
  { requiredKeys: ["rule", "path", "line", "endLine", "scope", "code"] },
);

const anyMark: fc.Arbitrary<Mark> = fc.record(
  {
    id: fc.stringMatching(/^[0-9a-f]{16}$/),
    gate: fc.constantFrom("todo", "bare-except"),
    groupBy: fc.constantFrom("finding" as const, "file" as const, "directory" as const, "rule" as const),
    group: nastyText,
    swept: fc.stringMatching(/^[0-9a-f]{40}$/),
    title: nastyText,
    entries: fc.array(entry, { maxLength: 5 }),
    misses: fc.nat(9),
    reopened: fc.nat(9),
    more: fc.nat(),
    part: fc.nat(),
    missedAt: nastyText,
    closedAs: fc.constantFrom("paid" as const, "accepted" as const, "duplicate" as const),
  },
  {
    requiredKeys: ["id", "gate", "groupBy", "group", "swept", "title", "entries", "misses", "reopened"],
  },
);

const mark: Mark = {
  ...{ id: "0123456789abcdef", gate: "todo", groupBy: "file", group: "a.py", swept: "c0", title: "t" },
  ...{ entries: [], misses: 0, reopened: 0 },
};

const bodyOf = (one: Mark, text = "text"): string => writeSection("issue", writeMark(one), text);

describe("readMark", () => {
  it("reads what was written, through a web form's line ends too", () => {
    fc.assert(
      fc.property(anyMark, nastyText, (one, human) => {
        const body = placeSection(`${escapeMarkdown(human)}\nmine`, bodyOf(one));
        expect(readMark(body)).toEqual(one);
        expect(readMark(body.replaceAll("\n", "\r\n"))).toEqual(one);
        expect(writeMark(one)).toMatch(/^[\w.:]+$/);
      }),
    );
  });

  it("takes no marker out of a text that is shown", () => {
    const forged = bodyOf({ ...mark, id: "ffffffffffffffff" });
    expect(readMark(escapeMarkdown(forged))).toBeUndefined();
    expect(readMark(bodyOf(mark, escapeMarkdown(forged)))).toEqual(mark);
  });

  it("is freed by a marker that is removed, and damaged by one that was edited", () => {
    const body = bodyOf(mark);
    const data = writeMark(mark);
    expect(readMark("a body")).toBeUndefined();
    expect(readMark(body.slice(body.indexOf("text")))).toBeUndefined();
    const damaged = [
      body.replace("<!-- /pawl:issue -->", ""),
      `${body}\n${body}`,
      `<!-- /pawl:issue -->${body}`,
      body.replace(data, ""),
      body.replace(data, "nonsense"),
      body.replace(data, data.slice(0, -2)),
      body.replace(data, data.replace(/^1:/, "2:")),
      body.replace(data, data.replace(/:......../, ":00000000")),
      body.replace(data, packValue({ i: "x" })),
      body.replace(
        data,
        packValue({
          ...{ i: "x", g: "g", b: "file", k: "", s: "", t: "" },
          r: [],
          p: [],
          e: [[0, 0, 1, 1, "", "", 0]],
          m: 0,
          o: 0,
        }),
      ),
      body.replace("pawl:issue ", "pawl:issue\n"),
    ];
    for (const one of damaged) expect(readMark(one), one).toBe("damaged");
  });

  it("reads any body without throwing", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        expect([undefined, "damaged"]).toContain(readMark(text));
      }),
    );
  });
});

describe("placeSection", () => {
  it("changes no character around Pawl's part", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), anyMark, (before, after, one) => {
        const body = `${before}${bodyOf(mark)}${after}`;
        const next = bodyOf(one, "another");
        expect(placeSection(body, next)).toBe(`${before}${next}${after}`);
        expect(replaceMark(body, one)).toBe(`${before}${bodyOf(one)}${after}`);
      }),
    );
  });

  it("is the part alone for a new issue, and refuses a damaged body", () => {
    expect(placeSection("", bodyOf(mark))).toBe(bodyOf(mark));
    expect(placeSection("mine", bodyOf(mark))).toBe(`mine\n\n${bodyOf(mark)}`);
    expect(() => placeSection("<!-- pawl:issue x -->", bodyOf(mark))).toThrow(RangeError);
    expect(() => replaceMark("mine", mark)).toThrow(RangeError);
  });

  it("tells the dashboard's part from an issue's", () => {
    const both = placeSection(bodyOf(mark), writeSection("dashboard", "d", "page"));
    expect(both).toContain("page");
    expect(readMark(both)).toEqual(mark);
  });
});
