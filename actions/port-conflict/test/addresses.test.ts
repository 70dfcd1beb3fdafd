import { describe, expect, it } from "vitest";
import { portText } from "../src/model/port.ts";
import { type Defaults, readAddresses } from "../src/python/addresses.ts";
import { GAP, type Value } from "../src/resolve/known.ts";

const text = (written: string): Value => ({ type: "text", text: written });
const number = (value: number, above?: string): Value => ({
  type: "number",
  number: value,
  ...(above !== undefined && { above }),
});
const list = (...items: Value[]): Value => ({ type: "list", items });
const none: Value = { type: "none" };

/** The addresses of a value, each as a text; `…` where a piece that is not known may hold one more. */
function read(value: Value, defaults: Defaults = {}): string[] | string {
  const found = readAddresses(value, defaults);
  if ("wrong" in found) return `wrong: ${found.wrong}`;
  return [
    ...found.addresses.map(
      ({ host, port, protocol }) =>
        `${protocol === undefined ? "" : `${protocol} `}${host} ${portText(port)}`,
    ),
    ...(found.open === true ? ["…"] : []),
  ];
}

describe("texts", () => {
  it.each<[string, string[]]>([
    ["tcp://*:5556", ["tcp * 5556"]],
    ["tcp://0.0.0.0:5556", ["tcp * 5556"]],
    ["tcp://[::]:5556", ["tcp * 5556"]],
    ["tcp://[::1]:5556", ["tcp ::1 5556"]],
    ["tcp://[fe80::1%eth0]:5556", ["tcp fe80::1%eth0 5556"]],
    ["tcp://eth0:5556", ["tcp eth0 5556"]],
    ["udp://127.0.0.1:5556", ["udp 127.0.0.1 5556"]],
    ["tcp://eth0:0;server:5555", ["tcp server 5555"]],
    ["127.0.0.1:8000", ["127.0.0.1 8000"]],
    [":8000", ["* 8000"]],
    ["8000", ["? 8000"]],
    ["https://user:secret@Example.com:8443/a/b?c=d:1", ["tcp example.com 8443"]],
    ["http://localhost:8000/status", ["tcp localhost 8000"]],
    ["127.0.0.1:8000,[::1]:8001", ["127.0.0.1 8000", "::1 8001"]],
    // What the system chooses is no port that clashes.
    ["tcp://*:*", []],
    ["tcp://*:0", []],
    ["ipc:///tmp/feeds", []],
    ["inproc://workers", []],
    ["unix:/run/app.sock", []],
    ["unix:///run/app.sock", []],
    ["fd://3", []],
    ["/run/app.sock", []],
    ["", []],
    ["http://example.com/", []],
  ])("%s", (written, expected) => {
    expect(read(text(written))).toEqual(expected);
  });

  it.each(["tcp://*:70000", "localhost:99999", "tcp://*:80a"])("%s is no port", (written) => {
    expect(read(text(written))).toBe(`wrong: ${written}`);
  });
});

describe("what the running system knows", () => {
  it.each<[string, string[]]>([
    ["tcp://HOST+0:5556", ["tcp ? 5556"]],
    ["tcp://*:PORT+0", ["tcp * PORT+0"]],
    ["tcp://HOST+0:PORT+7", ["tcp ? PORT+7"]],
    ["ipc://HOST+0:PORT+7", []],
    ["HOST+0:8000", ["? 8000"]],
    [`tcp://${GAP}:5556`, ["tcp ? 5556"]],
    [`tcp://node-${GAP}.local:5556`, ["tcp ? 5556"]],
    [`http://${GAP}:8000/a`, ["tcp ? 8000"]],
    [`http://localhost:8000/${GAP}`, ["tcp localhost 8000"]],
    [`${GAP}:5556`, ["? 5556"]],
    [`tcp://*:${GAP}`, ["…"]],
    [`tcp://*:55${GAP}`, ["…"]],
    [`tcp://${GAP}`, ["…"]],
    [`${GAP}://*:5556`, ["…"]],
    [GAP, ["…"]],
    [`127.0.0.1:8000,${GAP}`, ["127.0.0.1 8000", "…"]],
    [`ipc:///tmp/${GAP}`, []],
    [`inproc://${GAP}`, []],
    [`/run/${GAP}.sock`, []],
    [`http://localhost/${GAP}`, []],
  ])("%j", (written, expected) => {
    expect(read(text(written))).toEqual(expected);
  });
});

describe("pairs, lists and numbers", () => {
  it.each<[string, Value, Defaults, string[] | string]>([
    ["a number", number(8000), {}, ["? 8000"]],
    ["a number with the host beside it", number(8000), { host: "0.0.0.0" }, ["* 8000"]],
    ["zero", number(0), {}, ["? 0"]],
    ["too large a number", number(65_536), {}, "wrong: 65536"],
    ["a negative number", number(-1), {}, "wrong: -1"],
    ["a number above a variable", number(7, "BASE"), {}, ["? BASE+7"]],
    ["nothing", none, {}, []],
    ["nothing, where there is a default", none, { port: 8080, host: "127.0.0.1" }, ["127.0.0.1 8080"]],
    ["a pair", list(text("127.0.0.1"), number(8000)), {}, ["127.0.0.1 8000"]],
    ["a pair for all interfaces", list(text(""), number(8000)), {}, ["* 8000"]],
    ["a pair without a host", list(none, number(8000)), {}, ["? 8000"]],
    ["a pair with a text as a port", list(text("localhost"), text("8000")), {}, ["localhost 8000"]],
    ["IPv6, a pair of four", list(text("::1"), number(8000), number(0), number(2)), {}, ["::1 8000"]],
    ["IPv6 for all interfaces", list(text("::"), number(8000), number(0), number(0)), {}, ["* 8000"]],
    ["a host of the environment", list(number(0, "HOST"), number(8000)), { host: "127.0.0.1" }, ["? 8000"]],
    ["a port of the environment", list(text("a"), number(0, "PORT")), {}, ["a PORT+0"]],
    ["a host with a gap", list(text(GAP), number(8000)), {}, ["? 8000"]],
    ["a pair without a port", list(text("a"), none), {}, []],
    [
      "endpoints",
      list(text("tcp://*:1111"), text("ipc:///x"), text("tcp://*:2222")),
      {},
      ["tcp * 1111", "tcp * 2222"],
    ],
    ["pairs", list(list(text("a"), number(1111)), list(text("b"), number(2222))), {}, ["a 1111", "b 2222"]],
    ["numbers", list(number(1111), number(2222)), {}, ["? 1111", "? 2222"]],
    [
      "an endpoint that is wrong",
      list(text("tcp://*:1111"), text("tcp://*:70000")),
      {},
      "wrong: tcp://*:70000",
    ],
    ["an empty list", list(), {}, []],
  ])("%s", (_name, value, defaults, expected) => {
    expect(read(value, defaults)).toEqual(expected);
  });
});
