import { expect, it } from "vitest";
import type { z } from "zod";
import { userApi } from "../src/apis/user-api.ts";
import { sitesIn } from "./sites-in.ts";

const listen: z.input<typeof userApi> = {
  call: "mylib.net.Server.listen",
  binds: "tcp",
  port: [1, "port"],
  host: 0,
};

it.each([
  ["imported", "from mylib.net import Server\ns = Server()\ns.listen('h', 5556)"],
  ["imported from its neighbour", "from .net import Server\ns = Server()\ns.listen('h', port=5556)"],
  ["imported from above", "from ..net import Server as S\nS().listen('h', 5556)"],
  ["by its module", "import mylib.net\nmylib.net.Server(1).listen('h', 5556)"],
  ["annotated", "from mylib.net import Server\ndef f(s: Server):\n    s.listen('h', 5556)"],
  ["where the class is", "class Server:\n    def listen(self, host, port): pass\nServer().listen('h', 5556)"],
])("finds the calls of a row that the user gave: %s", async (_name, code) => {
  const sites = await sitesIn(code, [listen]);
  expect(sites.map(({ role, port, what }) => [role, port, what])).toEqual([
    ["bind", ["n", 5556], "`mylib.net.Server.listen`"],
  ]);
  expect(await sitesIn(code)).toEqual([]);
});

it("takes functions, defaults, endpoints and what makes an object", async () => {
  const code = "import mylib\nmylib.serve()\nmylib.dial('tcp://h:1')\nc = mylib.make(); c.open(7)\n";
  const sites = await sitesIn(code, [
    { call: "mylib.serve", binds: "udp", port: "port", "default-port": 5000, blocks: true },
    { call: "mylib.dial", connects: "tcp", endpoint: 0 },
    { call: "mylib.make", makes: "mylib.Channel" },
    { call: "mylib.Channel.open", connects: "tcp", port: 0 },
  ]);
  expect(
    sites.map(({ role, protocol, port, endpoint, defaultPort, blocks }) => [
      role,
      protocol,
      port ?? endpoint ?? defaultPort,
      blocks,
    ]),
  ).toEqual([
    ["bind", "udp", 5000, true],
    ["connect", "tcp", ["s", "tcp://h:1"], undefined],
    ["connect", "tcp", ["n", 7], undefined],
  ]);
});

it.each([
  [{ call: "listen", binds: "tcp", port: 0 }, "expected a dotted name as it is imported"],
  [{ call: "a.b", port: 0 }, "expected one of `binds`, `connects` and `makes`"],
  [
    { call: "a.b", binds: "tcp", connects: "tcp", port: 0 },
    "expected one of `binds`, `connects` and `makes`",
  ],
  [{ call: "a.b", binds: "tcp" }, "where is the port?"],
  [{ call: "a.b", binds: "tcp", port: 0, endpoint: 1 }, "say it twice"],
  [{ call: "a.b", binds: "icmp", port: 0 }, "expected `tcp`, `udp` or `sctp`"],
  [{ call: "a.b", binds: "tcp", port: -1 }, "expected the position of an argument from 0"],
  [{ call: "a.b", makes: "a.C", port: 0 }, "say it of the object's method"],
  [{ call: "a.b", binds: "tcp", port: 0, prot: 1 }, "prot"],
])("says what is wrong with a row: %j", (row, message) => {
  const parsed = userApi.safeParse(row);
  expect(parsed.error?.issues.map((issue) => issue.message).join("; ")).toContain(message);
});
