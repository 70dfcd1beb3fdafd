import fc from "fast-check";
import { shapes } from "./generated-shapes.ts";

/** A generated program. */
export interface Program {
  readonly files: Readonly<Record<string, string>>;
  /** The file to run. */
  readonly main: string;
  /** Ports of branches that the run does not take. */
  readonly idle: ReadonlySet<number>;
}

const port = fc.integer({ min: 1025, max: 60_000 });
const host = fc.constantFrom("0.0.0.0", "127.0.0.1", "10.0.0.7");

/** A module of constants. */
interface Constants {
  readonly port: number;
  readonly base: number;
  readonly host: string;
  readonly more: readonly [number, number, number];
}

const constants: fc.Arbitrary<Constants> = fc.record({
  port,
  base: port,
  host,
  more: fc.tuple(port, port, port),
});

/** Ways to write a port with the constants of `settings.py` at hand, and what the run never takes of it. */
const portText = ({ port: own, base }: Constants): fc.Arbitrary<readonly [text: string, idle: number[]]> =>
  fc.constantFrom<(readonly [string, number[]])[]>(
    ["settings.WEB_PORT", []],
    ["WEB", []],
    ["BASE + 3", []],
    ["BASE - OFFSET * 2", []],
    ["BASE // 2", []],
    ["PORTS['b']", []],
    ["PORTS.get('c', 4320)", []],
    ["NESTED.get('web', {}).get('port', 4319)", []],
    ["LIST[1]", []],
    ["get_port()", []],
    ["int(os.environ.get('NOT_SET_PORT', '4321'))", []],
    ["int(os.getenv('NOT_SET_PORT') or 4322)", []],
    ["args.port", []],
    ["args.set_port", []],
    ["Defaults.http_port", []],
    ["Kind.WEB.value", []],
    ["config.port", []],
    ["None or BASE", []],
    ["int('1.2.3.4:4323'.split(':')[1])", []],
    ["(BASE if OFFSET else WEB)", [own]],
    ["(WEB if not OFFSET else BASE + 7)", [own]],
    [String(own), []],
    [String(base + 1), []],
  );

/** Statements that bind a host and a port. */
const bind = fc.constantFrom<(h: string, p: string) => string>(
  (h, p) => `CONTEXT.socket(zmq.REP).bind(f"tcp://{${h}}:{${p}}")`,
  (h, p) => `CONTEXT.socket(zmq.REP).bind("tcp://%s:%d" % (${h}, ${p}))`,
  (h, p) => `CONTEXT.socket(zmq.PUB).bind("tcp://{}:{}".format(${h}, ${p}))`,
  (h, p) => `CONTEXT.socket(zmq.PUB).bind("tcp://{host}:{port}".format(host=${h}, port=${p}))`,
  (h, p) => `zmq.Context().socket(zmq.REP).bind("tcp://" + ${h} + ":" + str(${p}))`,
  (h, p) => `CONTEXT.socket(zmq.REP).bind(TEMPLATE % (${h}, ${p}))`,
  (h, p) => `CONTEXT.socket(zmq.REP).bind(":".join(["tcp", "//" + ${h}, str(${p})]))`,
  (h, p) => `socket.socket().bind((${h}, ${p}))`,
  (h, p) => `socket.socket(socket.AF_INET, socket.SOCK_DGRAM).bind((${h}, ${p}))`,
  (h, p) => `socket.create_server((${h}, ${p}))`,
  (h, p) => `uvicorn.run("app:app", host=${h}, port=${p})`,
);

const head = `import argparse, os
import socket
import uvicorn
import zmq
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING
from pkg import settings
from pkg.settings import BASE, HOST, LIST, NESTED, OFFSET, PORTS, TEMPLATE, get_port
from pkg.settings import WEB_PORT as WEB
CONTEXT = zmq.Context()
class Defaults:
    http_port = 6001
class Kind(Enum):
    WEB = 6002
@dataclass
class Config:
    port: int = 6003
config = Config()
parser = argparse.ArgumentParser()
parser.add_argument("--port", type=int, default=6004)
parser.add_argument("--set-port", type=int)
parser.set_defaults(set_port=6005)
args = parser.parse_args()
`;

function settings({ port: web, base, host: own, more }: Constants): string {
  const [a, b, c] = more;
  return `WEB_PORT = ${web}
BASE = ${base}
HOST = "${own}"
OFFSET = 100
PORTS = {"a": ${a}, "b": ${b}}
NESTED = {"web": {"port": ${c}}}
LIST = [${more.join(", ")}]
TEMPLATE = "tcp://%s:%d"
def get_port():
    return WEB_PORT + 1
`;
}

/** Programs of several modules that bind what only following the values tells. */
export const program: fc.Arbitrary<Program> = constants.chain((given) =>
  fc
    .array(fc.tuple(portText(given), bind, fc.constantFrom(...shapes), fc.boolean()), {
      minLength: 1,
      maxLength: 6,
    })
    .map((parts) => {
      const made = parts.map(([[text, idle], bound, shape, apart], index) => ({
        ...shape(text, bound, `n${index}`, { idle }),
        apart,
      }));
      const there = made.filter(({ apart, define }) => apart && define !== "");
      const here = made.filter(({ apart }) => !apart);
      const define = (some: typeof made): string => some.map((one) => one.define).join("\n");
      return {
        files: {
          "pkg/__init__.py": "",
          "pkg/settings.py": settings(given),
          "pkg/servers.py": `${head}${define(there)}\n`,
          "main.py": `${head}from pkg.servers import *\n${define(here)}\n${made.map(({ use }) => use).join("\n")}\n`,
        },
        main: "main.py",
        idle: new Set(made.flatMap(({ idle }) => idle)),
      };
    }),
);
