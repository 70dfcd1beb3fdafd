import { describe, expect, it } from "vitest";
import { lines, resolved } from "./bound.ts";

/** How each value is known: its steps by line, what may override it, and the line that hands it in. */
async function known(...sources: string[]): Promise<unknown[]> {
  const { values } = await resolved(...sources);
  return values.map(({ value, steps, overridable, from }) => ({
    value: value.type === "number" ? value.number : value.type,
    steps: steps.map(({ at, what }) => `${at.path}:${at.line} ${what}`),
    ...(overridable !== undefined && { overridable }),
    ...(from !== undefined && { from: `${from.at.path}:${from.at.line} ${from.scope}` }),
  }));
}

describe("how a value is known", () => {
  it("goes from the use to where it stands", async () => {
    expect(
      await known(
        "# ports.py\nBASE = 5550\n",
        "# main.py\nfrom ports import BASE\nPORT = BASE + 6\ns.bind(PORT)\n",
      ),
    ).toEqual([{ value: 5556, steps: ["main.py:2 `PORT` is 5556", "ports.py:1 `BASE` is 5550"] }]);
  });

  it("tells the call that hands it in, the outermost first of all", async () => {
    const source = lines(
      "def serve(port):",
      "  s.bind(port)",
      "def start(port):",
      "  serve(port + 1)",
      "def main():",
      "  start(1111)",
    );
    expect(await known(source)).toEqual([
      {
        value: 1112,
        steps: ["main.py:4 `serve` is called", "main.py:6 `start` is called"],
        from: "main.py:6 main",
      },
    ]);
  });

  it("tells a default, and that a caller may replace one that nobody uses", async () => {
    const source = lines("def serve(port=5556):", "  s.bind(port)");
    expect(await known(source)).toEqual([
      { value: 5556, steps: ["main.py:1 `port` has a default"], overridable: "a caller" },
    ]);
    expect(await known(`${source}serve()\n`)).toMatchObject([{ value: 5556 }]);
    expect((await known(`${source}serve()\n`))[0]).not.toHaveProperty("overridable");
  });

  it.each<[string, string, string]>([
    [
      "the environment",
      lines("import os", "s.bind(int(os.environ.get('PORT', 5556)))"),
      "`PORT` in the environment",
    ],
    [
      "the environment, or",
      lines("import os", "s.bind(int(os.getenv('PORT') or 5556))"),
      "`PORT` in the environment",
    ],
    ["a helper for it", lines("s.bind(get_env('PORT', 5556))"), "`PORT` in the environment"],
    [
      "a flag",
      lines("p.add_argument('--port', default=5556)", "args = p.parse_args()", "s.bind(args.port)"),
      "the flag --port",
    ],
    [
      "a flag of click",
      lines("@click.option('--port', default=5556)", "def run(port):", "  s.bind(port)"),
      "the flag --port",
    ],
    ["a configuration", lines("s.bind(cfg.get('port', 5556))"), "the key `port` of a configuration"],
    [
      "a configuration in another",
      lines("s.bind(cfg.get('server', {}).get('port', 5556))"),
      "the key `server` of a configuration",
    ],
    [
      "settings",
      lines("class C(BaseSettings):", "  port: int = 5556", "s.bind(C().port)"),
      "`PORT` in the environment",
    ],
    ["an attribute", lines("s.bind(getattr(cfg, 'port', 5556))"), "the attribute `port`"],
  ])("tells what may replace it: %s", async (_name, source, expected) => {
    expect(await known(source)).toMatchObject([{ value: 5556, overridable: expected }]);
  });

  it("has the gap's reason", async () => {
    const { values, unresolved } = await resolved(lines("s.bind(f'tcp://{find()}:{5556}')"));
    expect(unresolved).toBeUndefined();
    expect(values.map(({ gap }) => gap)).toEqual(["a call of `find` is not followed"]);
  });
});
