import { describe, expect, it } from "vitest";
import { pythonState } from "../src/sources/python-state.ts";
import { type Demanded, demanded, given } from "./repository.ts";

const files = {
  "app/__init__.py": "",
  "app/server.py": [
    "import zmq",
    "from app.ports import BUS",
    "",
    "class Server:",
    "    def __init__(self, port):",
    '        zmq.Context().socket(zmq.PUB).bind(f"tcp://*:{port}")',
    '        zmq.Context().socket(zmq.REP).bind(f"tcp://*:{BUS}")',
    "",
  ].join("\n"),
  "app/ports.py": "from app.base import BASE\nBUS = BASE + 1\n",
  "app/base.py": "BASE = 7000\n",
  "app/other.py": "from app.ports import BUS\nprint(BUS)\n",
  "main.py": "from app.server import Server\nServer(7100)\n",
  "elsewhere.py": "from other.server import Serve\nServe(7200)\n",
};

/** The ports of a project. */
function portsOf({ project }: Demanded): readonly number[] {
  return pythonState(project, given)
    .ports.endpoints.map(({ port }) => port.number)
    .sort();
}

describe("the names that are wanted", () => {
  it("are those of the files that say what a port is, and of no other", async () => {
    const state = await demanded(files);
    // app/other.py imports the name alone, and cannot give it another value.
    expect(state.asked.flat().sort()).toEqual(["app/base.py", "app/ports.py", "app/server.py", "main.py"]);
    expect(portsOf(state)).toEqual([7001, 7100]);
  });

  it("are asked for at once where a state before was the same", async () => {
    const begun = { ...files, "app/base.py": "BASE = 6000\n", "lone.py": "" };
    const first = await demanded(begun);
    expect(first.asked.length).toBeGreaterThan(1);
    const ports = portsOf(first);
    const again = await demanded({ ...begun, "main.py": `${files["main.py"]}# more\n` });
    expect(again.asked.map((paths) => [...paths].sort())).toEqual([first.asked.flat().sort()]);
    expect(portsOf(again)).toEqual(ports);
  });

  it("are followed anew where one of them says something else", async () => {
    expect(portsOf(await demanded(files))).toEqual([7001, 7100]);
    expect(portsOf(await demanded({ ...files, "app/base.py": "BASE = 8000\n" }))).toEqual([7100, 8001]);
    const more = { ...files, "app/base.py": "from app.deep import BASE\n", "app/deep.py": "BASE = 9000\n" };
    expect(portsOf(await demanded(more))).toEqual([7100, 9001]);
    expect(portsOf(await demanded(files))).toEqual([7001, 7100]);
  });

  it("are followed anew where another file binds, or hands on a port", async () => {
    expect(portsOf(await demanded(files))).toEqual([7001, 7100]);
    const second = { ...files, "second.py": "from app.server import Server as S\nS(7300)\n" };
    expect(portsOf(await demanded(second))).toEqual([7001, 7100, 7300]);
    const bind = 'import zmq\nzmq.Context().socket(zmq.REP).bind("tcp://*:7400")\n';
    expect(portsOf(await demanded({ ...files, "elsewhere.py": bind }))).toEqual([7001, 7100, 7400]);
  });

  it("lead over the class whose method is overridden", async () => {
    const tree = {
      "base.py":
        "class Base:\n    def __init__(self, port):\n        self.port = port\n    def go(self):\n        self.serve(self.port)\n    def serve(self, port):\n        pass\n",
      "sub.py":
        'import zmq\nfrom base import Base\nclass Sub(Base):\n    def serve(self, port):\n        zmq.Context().socket(zmq.REP).bind(f"tcp://*:{port}")\n',
      "m.py": "from sub import Sub\nSub(7500).go()\n",
    };
    expect(portsOf(await demanded(tree))).toEqual([7500]);
  });

  it("say the same whether they came one after the other or at once", async () => {
    const tree = {
      "pb/__init__.py": "from . import ports1\n",
      "pb/ports1.py": [
        "import zmq",
        "class Server:",
        "    def __init__(self, port):",
        "        self.port = port",
        "    def run(self):",
        '        zmq.Context().socket(zmq.REP).bind(f"tcp://*:{self.port}")',
        "",
      ].join("\n"),
      // Its imports do not tell that it makes a server; it is asked for later, for its constant.
      "deep.py": "import pb\nDEEP = 7600\ndef run():\n    pb.ports1.Server(7500).run()\n",
      "mid.py": "from deep import DEEP\nMID = DEEP + 1\n",
      "near.py": "from mid import MID\nNEAR = MID + 1\n",
      "z.py": 'import zmq\nfrom near import NEAR\nzmq.Context().socket(zmq.REP).bind(f"tcp://*:{NEAR}")\n',
    };
    const first = await demanded(tree);
    expect(first.asked.length).toBeGreaterThan(2);
    const ports = portsOf(first);
    expect(ports).toEqual([7500, 7602]);
    const again = await demanded({ ...tree, "mid.py": `${tree["mid.py"]}MORE_PORT = 1\n` });
    expect(again.asked).toHaveLength(1);
    expect(portsOf(again)).toEqual(ports);
  });
});
