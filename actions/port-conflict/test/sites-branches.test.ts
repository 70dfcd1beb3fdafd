import { expect, it } from "vitest";
import { sitesIn } from "./sites-in.ts";

/** The branches of the sites of a function body with `b(…)` for a bind, by their ports. */
async function branchesOf(...lines: string[]): Promise<Record<string, string>> {
  const body = lines.map((line) => `    ${line.replaceAll(/b\((\d)\)/g, 's.bind(("", $1))')}`);
  const sites = await sitesIn(["import socket", "s = socket.socket()", "def f(x):", ...body, ""].join("\n"));
  return Object.fromEntries(sites.map(({ port, branches }) => [String(port?.[1]), branches.join(" ")]));
}

it("names the branches of if, elif and else", async () => {
  expect(await branchesOf("if x:", "    b(1)", "elif y:", "    b(2)", "else:", "    b(3)", "b(4)")).toEqual({
    1: "4:0",
    2: "4:1",
    3: "4:2",
    4: "",
  });
});

it("names loops and `with` between them", async () => {
  const lines = [
    "async with x:",
    "    async for i in y:",
    "        b(1)",
    "with x:",
    "    while y:",
    "        b(2)",
  ];
  expect(await branchesOf(...lines)).toEqual({ 1: "W4 L5", 2: "W7 L8" });
});

it("names nested ones, outermost first, and stops at the function", async () => {
  expect(
    await branchesOf("if x:", "    for i in y:", "        if z: b(1)", "        else:", "            b(2)"),
  ).toEqual({
    1: "4:0 L5 6:0",
    2: "4:0 L5 6:1",
  });
  expect(await branchesOf("if x:", "    def g():", "        b(1)")).toEqual({ 1: "" });
});

it("takes handlers for branches, `else` for the body and `finally` for neither", async () => {
  const lines = ["try:", "    b(1)", "except E:", "    b(2)", "except F:", "    b(3)", "else:", "    b(4)"];
  expect(await branchesOf(...lines, "finally:", "    b(5)")).toEqual({
    1: "4:0",
    2: "4:1",
    3: "4:2",
    4: "4:0",
    5: "",
  });
});

it("names the cases of a match", async () => {
  expect(
    await branchesOf("match x:", "    case 1:", "        b(1)", "    case _:", "        b(2)", "b(3)"),
  ).toEqual({
    1: "4:0",
    2: "4:1",
    3: "",
  });
});

it("takes what follows an `if` that leaves for one more branch of it", async () => {
  expect(await branchesOf("if x:", "    b(1)", "    return", "b(2)")).toEqual({ 1: "4:0", 2: "4:1" });
  expect(await branchesOf("if x:", "    b(1)", "b(2)")).toEqual({ 1: "4:0", 2: "" });
  expect(await branchesOf("if x:", "    b(1)", "    return", "else:", "    b(2)", "b(3)")).toEqual({
    1: "4:0",
    2: "4:1",
    3: "",
  });
});
