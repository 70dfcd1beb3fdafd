import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { formatCommand, type Measured, measure } from "./measure.ts";

const run = (script: string, limit = 60): Measured =>
  measure({ program: process.execPath, args: ["-e", script], folder: tmpdir() }, limit);

describe("the measuring of a process", () => {
  it("tells its status and the end of what it complained of", () => {
    expect(run("console.error('oh no'); process.exitCode = 7")).toMatchObject({
      status: 7,
      complaint: "oh no",
      timedOut: false,
    });
  });

  it("takes CPU time and memory from the kernel", () => {
    const bytes = 200e6;
    const idle = run("0");
    const busy = run(`
      const before = process.cpuUsage();
      const block = Buffer.alloc(${bytes}, 1);
      while (process.cpuUsage(before).user < 300_000) block[0]++;
    `);
    expect(busy.peak).toBeGreaterThan(bytes);
    expect(idle.peak).toBeLessThan(bytes);
    expect(busy.user).toBeGreaterThan(0.3);
  });

  it("counts what the process starts and waits for", () => {
    const script = `
      const block = Buffer.alloc(200e6, 1);
      const before = process.cpuUsage();
      while (process.cpuUsage(before).user < 300_000) block[0]++;
    `;
    const child = `require("child_process").execFileSync(process.execPath, ["-e", ${JSON.stringify(script)}])`;
    const taken = run(child);
    expect(taken).toMatchObject({ status: 0, complaint: "" });
    expect(taken.peak).toBeGreaterThan(200e6);
    expect(taken.user).toBeGreaterThan(0.3);
  });

  it("ends a process that waits for another when its time is over", () => {
    const child = `require("child_process").execFileSync(process.execPath, ["-e", "setInterval(() => {}, 1000)"])`;
    expect(run(child, 0.5)).toMatchObject({ status: -9, timedOut: true });
  });

  it("fails where the program is not there", () => {
    const command = { program: "/no/such/program", args: [], folder: tmpdir() };
    expect(() => measure(command, 10)).toThrow("/no/such/program");
  });
});

it("a command is written as one would type it", () => {
  const command = { program: "rg", args: ["-c", "except", "--glob", "*.py", "it's"], folder: "/" };
  expect(formatCommand(command)).toBe("rg -c except --glob '*.py' 'it'\\''s'");
});
