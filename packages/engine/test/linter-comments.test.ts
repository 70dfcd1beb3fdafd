import { describe, expect, it } from "vitest";
import { wordGate } from "./in-memory.ts";
import { judged } from "./judged.ts";

/** The twins of `word/loud`: E722, W0702, bare-except, B110; `word/quiet` has none. */
async function quiets(text: string, config = ""): Promise<readonly string[]> {
  return judged(text, { config });
}

describe("# noqa", () => {
  it.each([
    "# noqa",
    "#noqa",
    "#   NoQA",
    "# NOQA because",
    "# text # noqa",
    "# noqa: E722",
    "# noqa:E722",
    "# noqa : E722",
    "# noqa: e722",
    "# noqa: F401,E722",
    "# noqa: F401, E722",
    "# noqa: F401 E722",
    "# noqa: F401E722",
    "# noqa: E7",
    "# noqa: E722 the reason",
    "# noqa: E722  # and more",
    "# noqa: F401 # noqa: E722",
    "# noqa: the reason",
    "# type: ignore # noqa: E722",
  ])("%s", async (comment) => {
    expect(await quiets(`\nx = "BOOM"  ${comment}`)).toEqual(["2 word/loud noqa@2"]);
  });

  it.each([
    "# noqa: F401",
    "# noqa: E7221",
    "# noqa: BLE001, S110",
    "# noqa-file",
    "# noqable",
    "# no qa",
    "noqa = 1",
    "# flake8: noqa",
  ])("%s is about something else", async (comment) => {
    expect(await quiets(`x = "BOOM"; ${comment}`)).toEqual(["1 word/loud new"]);
  });

  it("counts on any line of the place, and on no other", async () => {
    expect(await quiets("x = BOOM(\n)  # noqa\n")).toEqual(["1 word/loud noqa@2"]);
    expect(await quiets("# noqa\nx = BOOM(\n)\n# noqa")).toEqual(["2 word/loud new"]);
  });

  it("does not count for a rule without a twin", async () => {
    expect(await quiets('x = "boom"  # noqa')).toEqual(["1 word/quiet new"]);
  });

  it("does not count where the configuration says so", async () => {
    expect(await quiets('x = "BOOM"  # noqa', "honour-noqa: false")).toEqual(["1 word/loud new"]);
  });

  it("gives way to an allow comment, which is used then", async () => {
    const text = '# pawl: allow[word/loud] legacy\nx = "BOOM"  # noqa';
    expect(await quiets(text)).toEqual(["2 word/loud allow@1 legacy"]);
  });
});

describe("for the whole file", () => {
  it.each([
    "# flake8: noqa",
    "# flake8:noqa",
    "# FLAKE8: NOQA",
    "# flake8=noqa",
    "# flake8: noqa: E722",
    "# flake8: noqa: F401, E7",
    "# ruff: noqa",
    "#ruff:noqa",
    "# ruff: noqa: E722",
    "# ruff: noqa: F401 E722",
    "# ruff: noqa: E722 the reason",
    "# ruff: noqa # the reason",
  ])("%s", async (comment) => {
    expect(await quiets(`x = "BOOM"\n  \n${comment}\n`)).toEqual(["1 word/loud noqa@3"]);
  });

  it.each([
    "# flake8: noqa: F401",
    "# flake8: noqa because it is old",
    "# ruff: noqa: because it is old",
    "y = 1  # flake8: noqa",
    "# see flake8: noqa",
    "# ruff: noqable",
  ])("not %s", async (comment) => {
    expect(await quiets(`x = "BOOM"\n${comment}\n`)).toEqual(["1 word/loud new"]);
  });
});

describe("# pylint:", () => {
  it.each([
    "# pylint: disable=bare-except",
    "# pylint:disable=bare-except",
    "# pylint: disable = unused-import , W0702",
    "# pylint: disable=w0702",
    "# pylint: disable=W",
    "# pylint: disable=all",
    "# pylint: disable=bare-except because",
    "# pylint: disable=bare-except; because",
    "# text # pylint: disable=bare-except",
    "# noqa: F401 pylint: disable=bare-except # more",
  ])("%s", async (comment) => {
    expect(await quiets(`\nx = "BOOM"  ${comment}`)).toEqual(["2 word/loud pylint@2"]);
  });

  it.each([
    "# pylint: disable=unused-import",
    "# pylint: disable=unused-import all of it",
    "# pylint: disable=E",
    "# pylint: disable=",
    "# pylint: disable",
    "# pylint: bare-except",
    "# pylint: enable=bare-except",
    "# disable=bare-except",
  ])("not %s", async (comment) => {
    expect(await quiets(`\nx = "BOOM"  ${comment}`)).toEqual(["2 word/loud new"]);
  });

  it("disable-next counts for the next line alone", async () => {
    const text = '# pylint: disable-next=bare-except\nx = "BOOM"\ny = "BOOM"\n';
    expect(await quiets(text)).toEqual(["2 word/loud pylint@1", "3 word/loud new"]);
    expect(await quiets('# pylint: disable-next=bare-except\n\nx = "BOOM"\n')).toEqual(["3 word/loud new"]);
  });

  it("disable on a line of its own counts to the end of the block", async () => {
    const text = [
      "def f():",
      '    a = "BOOM"',
      "    # pylint: disable=bare-except",
      '    b = "BOOM"',
      "    if b:",
      '        c = "BOOM"',
      "",
      '    d = "BOOM"',
      'e = "BOOM"',
      "# pylint: disable=W0702",
      'f = "BOOM"',
      "def g():",
      '    h = "BOOM"',
    ].join("\n");
    expect(await quiets(text)).toEqual([
      "2 word/loud new",
      "4 word/loud pylint@3",
      "6 word/loud pylint@3",
      "8 word/loud pylint@3",
      "9 word/loud new",
      "11 word/loud pylint@10",
      "13 word/loud pylint@10",
    ]);
  });

  it("disable behind code counts for its line alone", async () => {
    const text = 'a = 1  # pylint: disable=bare-except\nb = "BOOM"\n';
    expect(await quiets(text)).toEqual(["2 word/loud new"]);
  });

  it("enable ends it, in its own block", async () => {
    const text = [
      "# pylint: disable=bare-except",
      'a = "BOOM"',
      "def f():",
      "    # pylint: enable=bare-except",
      '    b = "BOOM"',
      'c = "BOOM"',
      'd = "BOOM"  # pylint: enable=bare-except',
      "# pylint: enable=unused-import",
      'e = "BOOM"',
      "# pylint: enable=all",
      'f = "BOOM"',
    ].join("\n");
    expect(await quiets(text)).toEqual([
      "2 word/loud pylint@1",
      "5 word/loud new",
      "6 word/loud pylint@1",
      "7 word/loud new",
      "9 word/loud pylint@1",
      "11 word/loud new",
    ]);
  });

  it("counts where it begins or ends within the place", async () => {
    const begins = "x = BOOM(\n  # pylint: disable=bare-except\n  1,\n)\n";
    expect(await quiets(begins)).toEqual(["1 word/loud pylint@2"]);
    const ends = "# pylint: disable=bare-except\nx = BOOM(\n  # pylint: enable=bare-except\n  1,\n)\n";
    expect(await quiets(ends)).toEqual(["2 word/loud pylint@1"]);
    const line = "# pylint: disable=bare-except\nx = BOOM(  # pylint: enable=bare-except\n  1,\n)\n";
    expect(await quiets(line)).toEqual(["2 word/loud pylint@1"]);
  });

  it("skip-file counts for the file, whatever is enabled", async () => {
    const text = 'x = "BOOM"\n# pylint: skip-file\n# pylint: enable=bare-except\ny = "BOOM"\n';
    expect(await quiets(text)).toEqual(["1 word/loud pylint@2", "4 word/loud pylint@2"]);
  });
});

describe("# nosec", () => {
  it.each([
    "# nosec",
    "#nosec",
    "# nosec: B110",
    "# nosec B110",
    "# nosec B101,B110",
    "# nosec B101 B110",
    "# nosec because",
    "# noqa: F401 # nosec B110 # more",
  ])("%s", async (comment) => {
    expect(await quiets(`x = "BOOM"  ${comment}`)).toEqual(["1 word/loud nosec@1"]);
  });

  it.each(["# nosec B112", "# nosec try_except_continue", "# nosecret", "# no sec", "# nosec B101 # B110"])(
    "not %s",
    async (comment) => {
      expect(await quiets(`x = "BOOM"  ${comment}`)).toEqual(["1 word/loud new"]);
    },
  );
});

describe("a blanket comment of a linter that has no twin of the rule", () => {
  it.each(["# noqa", "# nosec", "# pylint: disable=all"])("%s is about something else", async (comment) => {
    const only =
      { "# noqa": "bare-except", "# nosec": "E722", "# pylint: disable=all": "E722" }[comment] ?? "";
    const { "word/loud": loud, "word/quiet": quiet } = wordGate.rules;
    const gate = { ...wordGate, rules: { "word/loud": { ...loud, twins: [only] }, "word/quiet": quiet } };
    expect(await judged(`x = "BOOM"  ${comment}`, { gates: [gate] })).toEqual(["1 word/loud new"]);
  });
});
