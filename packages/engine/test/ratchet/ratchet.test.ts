import { exitCode } from "@pawl/engine";
import { describe, expect, it } from "vitest";
import { against, reportAgainst } from "./ratcheted.ts";

/** A statement with a handler, at a depth of indentation. */
function handler(header: string, body: string, work = "work()", depth = 1): string {
  const indent = "    ".repeat(depth);
  return `${indent}try:\n${indent}    ${work}\n${indent}${header}:\n${indent}    ${body}\n`;
}

const silent = handler("except Exception", "pass");
const bare = handler("except", "print('failed')");
const swallowed = handler("except Exception as error", "print(error)");
const inFunction = (name: string, ...parts: readonly string[]): string =>
  `def ${name}():\n${parts.join("")}\n`;

describe("what is known", () => {
  it("is everything where head and base are the same", async () => {
    const files = { "a.py": inFunction("f", silent, bare), "b.py": inFunction("g", swallowed) };
    const report = await reportAgainst(files, files);
    expect(report.summary).toMatchObject({ findings: 3, known: 3, new: 0, fixed: 0 });
    expect(report.base).toBe("b45e");
    expect(exitCode(report, "new")).toBe(0);
    expect(exitCode(report, "any")).toBe(1);
  });

  it("is what only moved down", async () => {
    expect(
      await against(
        { "a.py": inFunction("f", silent) },
        { "a.py": `import os\n\n${inFunction("f", silent)}` },
      ),
    ).toEqual(["known a.py:6 silent"]);
  });

  it("is what a formatter rewrote", async () => {
    const before = `def f():\n  try:\n    work('a',\n      'b')\n  except (Exception):  # oh\n    print('failed'); return None\n`;
    const after = `def f():\n    try:\n        work("a", "b")\n    except Exception:\n        # oh\n        print("failed")\n        return None\n`;
    expect(await against({ "a.py": before }, { "a.py": after })).toEqual(["known a.py:4 swallowed"]);
  });

  it("is a bare handler that was made silent: it did not get worse", async () => {
    expect(await against({ "a.py": inFunction("f", bare) }, { "a.py": inFunction("f", silent) })).toEqual([
      "known a.py:4 silent",
    ]);
  });

  it("is a function that moved to another file, edited or not", async () => {
    const rest = inFunction("g", "    return 1\n");
    const base = { "a.py": inFunction("f", swallowed) + rest, "b.py": rest };
    expect(await against(base, { "a.py": rest, "b.py": rest + inFunction("f", swallowed) })).toEqual([
      "known b.py:7 swallowed",
    ]);
    const edited = handler("except Exception as problem", "print('oh', problem)", "work(1)");
    expect(await against(base, { "a.py": rest, "b.py": rest + inFunction("f", edited) })).toEqual([
      "known b.py:7 swallowed",
    ]);
  });

  it("is a renamed file, three lines of ten changed", async () => {
    const lines = (from: number): string => [1, 2, 3].map((n) => `    x${n} = ${n + from}\n`).join("");
    const base = { "old.py": inFunction("f", lines(0), silent, swallowed) };
    const head = { "new.py": inFunction("f", lines(5), silent, swallowed) };
    expect(await against(base, head, { renames: { "new.py": "old.py" } })).toEqual([
      "known new.py:7 silent",
      "known new.py:11 swallowed",
    ]);
  });

  it("is a folder of 500 renamed files", async () => {
    const names = Array.from({ length: 500 }, (_, index) => `m${index}.py`);
    const text = (name: string): string => inFunction(name.replace(".py", ""), silent);
    const files = (folder: string) =>
      Object.fromEntries(names.map((name) => [`${folder}/${name}`, text(name)]));
    const renames = Object.fromEntries(names.map((name) => [`new/${name}`, `old/${name}`]));
    const { summary } = await reportAgainst(files("old"), files("new"), { renames });
    expect(summary).toMatchObject({ new: 0, known: 500, fixed: 0 });
  });

  it("is a site that the change did not touch, whatever changed elsewhere in the file", async () => {
    const site = inFunction("f", handler("except Broad", "print(1)"));
    const base = { "a.py": `Broad = ValueError\n${site}` };
    expect(await against(base, { "a.py": `Broad = Exception\n${site}` })).toEqual(["known a.py:5 swallowed"]);
  });

  it("is an untouched handler of a function that has another name now", async () => {
    expect(
      await against(
        { "a.py": inFunction("f", silent, swallowed) },
        { "a.py": inFunction("g", silent, swallowed) },
      ),
    ).toEqual(["known a.py:4 silent", "known a.py:8 swallowed"]);
  });

  it("are two handlers of a function whose bodies were both edited", async () => {
    const two = (text: string): string =>
      inFunction("f", handler("except", `print(1, ${text})`), handler("except", `print(2, ${text})`));
    expect(await against({ "a.py": two("3") }, { "a.py": two("4") })).toEqual([
      "known a.py:4 bare",
      "known a.py:8 bare",
    ]);
  });
});

describe("what is new", () => {
  it("is one of equals that was inserted above, at its line", async () => {
    const base = { "a.py": inFunction("f", silent, "    x = 1\n", silent) };
    const head = { "a.py": inFunction("f", silent.replace("work", "other"), silent, "    x = 1\n", silent) };
    expect(await against(base, head)).toEqual([
      "new a.py:4 silent",
      "known a.py:8 silent",
      "known a.py:13 silent",
    ]);
  });

  it("is a handler that got worse, and its old self is not fixed", async () => {
    expect(
      await against(
        { "a.py": inFunction("f", swallowed) },
        { "a.py": inFunction("f", handler("except", "pass")) },
      ),
    ).toEqual(["new a.py:4 bare"]);
  });

  it("is a handler whose header stands and whose body loses the error now", async () => {
    const good = handler("except Exception", "log.exception('x')");
    expect(await against({ "a.py": inFunction("f", good) }, { "a.py": inFunction("f", silent) })).toEqual([
      "new a.py:4 silent",
    ]);
  });

  it("is a handler that lost the raise at its end", async () => {
    const raising = `${bare}        raise\n`;
    const after = inFunction("g", "    return 1\n");
    expect(
      await against({ "a.py": inFunction("f", raising) + after }, { "a.py": inFunction("f", bare) + after }),
    ).toEqual(["new a.py:4 bare"]);
  });

  it("is one added where another was fixed in the same file", async () => {
    const good = handler("except ValueError", "return None");
    const base = { "a.py": inFunction("f", silent) + inFunction("g", good) };
    const head = { "a.py": inFunction("f", good) + inFunction("g", swallowed) };
    expect(await against(base, head)).toEqual(["new a.py:10 swallowed", "fixed a.py:4 silent"]);
  });

  it("is all of a copied file", async () => {
    const text = inFunction("f", silent, bare);
    expect(await against({ "a.py": text }, { "a.py": text, "twin.py": text })).toEqual([
      "known a.py:4 silent",
      "known a.py:8 bare",
      "new twin.py:4 silent",
      "new twin.py:8 bare",
    ]);
  });

  it("is what stands in a file of an old name", async () => {
    const text = inFunction("f", silent);
    const head = { "b.py": text, "a.py": inFunction("g", bare) };
    expect(await against({ "a.py": text }, head, { renames: { "b.py": "a.py" } })).toEqual([
      "new a.py:4 bare",
      "known b.py:4 silent",
    ]);
  });
});

describe("what is fixed", () => {
  it("is one of three equal handlers of a function, the first of them", async () => {
    const three = [silent, "    a = 1\n", silent, "    b = 2\n", silent];
    expect(
      await against({ "a.py": inFunction("f", ...three) }, { "a.py": inFunction("f", ...three.slice(1)) }),
    ).toEqual(["known a.py:5 silent", "known a.py:10 silent", "fixed a.py:4 silent"]);
  });

  it("is all of a deleted file, with its places in the base", async () => {
    const { fixed, summary } = await reportAgainst(
      { "a.py": inFunction("f", silent) },
      { "b.py": "x = 1\n" },
    );
    expect(summary.fixed).toBe(1);
    expect(fixed).toEqual([
      {
        gate: "bare-except",
        rule: "bare-except/silent",
        path: "a.py",
        line: 4,
        message: expect.stringContaining("`"),
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
    ]);
  });

  it("is not what a comment kept quiet in the base", async () => {
    const quiet = inFunction(
      "f",
      handler("except Exception", "pass").replace(":\n        pass", ":  # noqa: BLE001\n        pass"),
    );
    expect(await against({ "a.py": quiet }, { "a.py": "x = 1\n" })).toEqual([]);
  });
});
