import { describe, expect, it } from "vitest";
import { bound, lines } from "./bound.ts";

describe("the environment, flags and configurations", () => {
  it.each<[string, string, unknown[]]>([
    ["a default", lines("import os", "s.bind(int(os.environ.get('PORT', 5556)))"), [5556]],
    ["getenv", lines("from os import getenv", "s.bind(int(getenv('PORT', '5556')))"), [5556]],
    ["or", lines("import os", "s.bind(int(os.getenv('PORT') or 5556))"), [5556]],
    ["none", lines("import os", "s.bind(int(os.environ['BASE']) + 3)"), ["BASE+3"]],
    [
      "argparse",
      lines(
        "import argparse",
        "p = argparse.ArgumentParser()",
        "p.add_argument('-p', '--my-port', type=int, default='5556')",
        "args = p.parse_args()",
        "s.bind(args.my_port)",
      ),
      [5556],
    ],
    [
      "argparse through a parameter",
      lines(
        "def run(args):",
        "  s.bind(args.port)",
        "p.add_argument('--port', default=5556)",
        "run(p.parse_args())",
      ),
      [5556],
    ],
    [
      "a command line that is handed on",
      lines(
        "def main(argv=None):",
        "  p.add_argument('--port', default=5556)",
        "  args = p.parse_args(argv)",
        "  s.bind(args.port)",
      ),
      [5556],
    ],
    [
      "a command line in the code",
      lines(
        "p.add_argument('--port', default=5556)",
        "args = p.parse_args(['--port', '1'])",
        "s.bind(args.port)",
      ),
      ["?"],
    ],
    ["a needed flag", lines("p.add_argument('port')", "args = p.parse_args()", "s.bind(args.port)"), ["?"]],
    [
      "click",
      lines("@click.command()", "@click.option('--port', default=5556)", "def run(port):", "  s.bind(port)"),
      [5556],
    ],
    ["typer", lines("def run(port: int = typer.Option(5556)):", "  s.bind(port)"), [5556]],
    [
      "annotated typer",
      lines("def run(port: Annotated[int, typer.Option()] = 5556):", "  s.bind(port)"),
      [5556],
    ],
    [
      "decouple",
      lines("from decouple import config", "s.bind(config('PORT', default=5556, cast=int))"),
      [5556],
    ],
    ["a configuration", lines("s.bind(cfg.get('port', 5556))"), [5556]],
    ["a configuration in another", lines("s.bind(cfg.get('server', {}).get('port', 5556))"), [5556]],
    [
      "a dictionary in another",
      lines("CFG = {'server': {'port': 1111}}", "s.bind(CFG.get('server', {}).get('port', 5556))"),
      [1111],
    ],
    ["a helper for the environment", lines("s.bind(get_env('PORT', 5556))"), [5556]],
    [
      "argparse, with `set_defaults`",
      lines(
        "p.add_argument('--port', type=int)",
        "p.set_defaults(port=5556)",
        "args = p.parse_args()",
        "s.bind(args.port)",
      ),
      [5556, null],
    ],
    ["configparser", lines("s.bind(cfg.getint('server', 'port', fallback=5556))"), [5556]],
  ])("%s", async (_name, source, expected) => {
    expect(await bound(source)).toEqual(expected);
  });
});
