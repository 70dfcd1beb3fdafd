import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findClashes } from "../src/judge/clashes.ts";
import { freePorts } from "../src/judge/free-ports.ts";
import { interfacesMeet, isLoopback, normalHost } from "../src/judge/interfaces.ts";
import { leftOut, originalPath } from "../src/judge/left-out.ts";
import { makeMachines } from "../src/judge/machines.ts";
import { meeting } from "../src/judge/meets.ts";
import type { Placed } from "../src/judge/placed.ts";

function bind(path: string, more: Partial<Placed> = {}): Placed {
  const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  return {
    role: "bind",
    source: "python",
    protocol: "tcp",
    host: "*",
    port: { number: 5556 },
    at: { path, line: 1, column: 1, endLine: 1, endColumn: 9 },
    scope: "<module>",
    code: "bind",
    what: "`socket`",
    steps: [],
    namespace: "host",
    machines: [],
    folder,
    original: path,
    ...more,
  };
}

describe("interfaces", () => {
  it.each([
    ["", "*"],
    ["0.0.0.0", "*"],
    ["::", "*"],
    ["[::]", "*"],
    ["[::1]", "::1"],
    ["LOCALHOST", "localhost"],
  ])("%j is %j", (written, host) => expect(normalHost(written)).toBe(host));

  it.each([
    ["*", "10.0.0.7", "yes"],
    ["127.0.0.1", "127.0.0.1", "yes"],
    ["localhost", "127.0.0.1", "yes"],
    ["localhost", "::1", "yes"],
    ["127.0.0.1", "10.0.0.7", "no"],
    ["127.0.0.1", "::1", "no"],
    ["localhost", "10.0.0.7", "no"],
    ["gateway", "10.0.0.7", "maybe"],
    ["?", "10.0.0.7", "yes"],
  ] as const)("%s and %s meet: %s", (one, other, how) => {
    expect(interfacesMeet(one, other)).toBe(how);
    expect(interfacesMeet(other, one)).toBe(how);
  });

  it("loopback is this machine", () => {
    expect(["localhost", "127.0.0.1", "127.1.2.3", "::1"].every(isLoopback)).toBe(true);
    expect(["*", "10.0.0.1", "localhost.example.org", "1127.0.0.1"].some(isLoopback)).toBe(false);
  });
});

describe("what is left out", () => {
  it.each([
    ["tests/server.py", "tests"],
    ["pkg/test_server.py", "tests"],
    ["pkg/server_test.py", "tests"],
    ["examples/a/server.py", "samples"],
    ["docs/server.py", "samples"],
    ["backup/server.py", "copies"],
    ["src/old/server.py", "copies"],
    ["src/contest/server.py", undefined],
    ["src/latest.py", undefined],
    ["src/gold/server.py", undefined],
    ["src/server.py", undefined],
  ])("%s: %s", (path, why) => expect(leftOut(path)).toBe(why));

  it.each([
    ["agents/router_v2.py", "agents/router.py"],
    ["agents/router (1).py", "agents/router.py"],
    ["agents/router.bak.py", "agents/router.py"],
    ["agents/router-20240131.py", "agents/router.py"],
    ["agents_old/router.py", "agents/router.py"],
    ["agents/router_copy2.py", "agents/router.py"],
    ["agents/router_unified.py", "agents/router.py"],
    ["agents/unified_router.py", "agents/unified_router.py"],
    ["agents/router.py", "agents/router.py"],
    ["agents/v2.py", "agents/v2.py"],
  ])("%s is a copy of %s", (path, original) => expect(originalPath(path)).toBe(original));
});

describe("machines", () => {
  const machines = makeMachines(
    new Map([
      ["MainPC", ["main_pc/**"]],
      ["PC2", ["pc2/**", "main_pc/shared.py"]],
    ]),
  );
  const on = (path: string, more: Partial<Placed> = {}) => machines.of(bind(path, more));
  it("are those of the path, of the name in the entry, of the script", () => {
    expect(on("main_pc/a.py")).toEqual(["MainPC"]);
    expect(on("main_pc/shared.py")).toEqual(["MainPC", "PC2"]);
    expect(on("main_pc/a.py", { machine: "pc2" })).toEqual(["PC2"]);
    expect(on("lists/start.yaml", { script: "pc2/a.py" })).toEqual(["PC2"]);
    expect(on("lists/start.yaml", { machine: "elsewhere" })).toEqual([]);
  });
});

describe("who meets whom", () => {
  const a = bind("a/x.py");
  it.each([
    ["another folder", bind("b/y.py"), undefined],
    ["the same folder", bind("a/y.py"), "possible"],
    ["another protocol", bind("a/y.py", { protocol: "udp" }), undefined],
    ["another port", bind("a/y.py", { port: { number: 5557 } }), undefined],
    ["an offset", bind("a/y.py", { port: { number: 5556, above: "OFFSET" } }), undefined],
    ["a container", bind("a/y.py", { namespace: "container:a" }), undefined],
    ["a copy", bind("a/y.py", { original: "a/x.py" }), undefined],
  ])("%s", (_what, other, how) => {
    expect(meeting(a, other)).toBe(how);
    expect(meeting(other, a)).toBe(how);
  });

  it("machines decide before folders", () => {
    const main = bind("a/x.py", { machines: ["MainPC"] });
    expect(meeting(main, bind("b/y.py", { machines: ["MainPC"] }))).toBe("certain");
    expect(meeting(main, bind("b/y.py", { machines: ["MainPC"], overridable: "a flag" }))).toBe("possible");
    expect(meeting(main, bind("b/y.py", { machines: ["MainPC"], disabled: true }))).toBe("possible");
    expect(meeting(main, bind("a/y.py", { machines: ["PC2"] }))).toBeUndefined();
  });

  it("is the same in both directions, and never of itself with another port", () => {
    const any = fc
      .record({
        path: fc.constantFrom("a/x.py", "a/y.py", "b/x.py"),
        number: fc.constantFrom(0, 80, 5556),
        named: fc.constantFrom({}, { service: "one" }, { service: "two" }),
        joined: fc.constantFrom({}, { together: "t" }),
        more: fc.record({
          host: fc.constantFrom("*", "?", "127.0.0.1", "10.0.0.7", "localhost", "gw"),
          machines: fc.constantFrom([], ["M"], ["M", "N"], ["N"]),
          namespace: fc.constantFrom("host", "container:a"),
          source: fc.constantFrom("python" as const, "list" as const, "compose" as const),
        }),
      })
      .map(({ path, number, named, joined, more }) =>
        bind(path, { port: { number }, ...named, ...joined, ...more }),
      );
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(meeting(one, other)).toBe(meeting(other, one));
        if (one.port.number !== other.port.number || one.port.number === 0)
          expect(meeting(one, other)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it("finds by buckets what comparing all pairs finds", () => {
    const any = fc.record({
      path: fc.constantFrom("a/x.py", "a/y.py", "b/x.py", "b/z.py"),
      number: fc.constantFrom(80, 5556),
      machines: fc.constantFrom([], ["M"], ["N"]),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (rows) => {
        const binds = rows.map(({ path, number, machines }, line) =>
          bind(path, {
            port: { number },
            machines,
            at: { path, line: line + 1, column: 1, endLine: line + 1, endColumn: 2 },
          }),
        );
        const expected = binds.flatMap((one) => {
          const others = binds.filter((other) => other !== one && meeting(one, other) !== undefined);
          return others.length === 0 ? [] : [[one, others.length]];
        });
        expect(findClashes(binds).map(({ endpoint, others }) => [endpoint, others.length])).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe("free ports", () => {
  it("come after the wanted one, then from the beginning, within the ranges", () => {
    expect(freePorts(new Set([5557]), [], 2, 5556)).toEqual([5558, 5559]);
    expect(freePorts(new Set([5500]), [[5500, 5502]], 3, 5501)).toEqual([5502, 5501]);
    expect(freePorts(new Set(), [[70, 71]], 5)).toEqual([70, 71]);
    expect(freePorts(new Set([1024]), [], 1)).toEqual([1025]);
  });
});
