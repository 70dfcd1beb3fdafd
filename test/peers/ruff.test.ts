import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { standardLibraryFiles } from "@pawl/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { installFromPyPI } from "./install.ts";

const cli = fileURLToPath(new URL("../../dist/cli/index.js", import.meta.url));
const ruffReport = z.array(
  z.object({ code: z.string().nullable(), filename: z.string(), location: z.object({ row: z.number() }) }),
);
const pawlReport = z.object({
  findings: z.array(z.object({ rule: z.string(), path: z.string(), line: z.number() })),
});

describe("ruff, over the standard library", () => {
  const library = dirname(standardLibraryFiles()[0] ?? "");
  const ruff = spawnSync(
    installFromPyPI("ruff", "0.17.6"),
    [
      ...["check", "--isolated", "--no-cache", "--select", "E722,S110,S112", "--ignore-noqa", "--exit-zero"],
      ...["--output-format", "json", library],
    ],
    { encoding: "utf8", maxBuffer: 2 ** 28 },
  );
  const pawl = spawnSync(process.execPath, [cli, "check", library, "--format", "json"], {
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  const theirs = ruffReport.parse(JSON.parse(ruff.stdout)).filter((each) => /^[ES]\d/.test(each.code ?? ""));
  const ours = pawlReport.parse(JSON.parse(pawl.stdout)).findings;
  const at = (path: string, line: number): string =>
    `${path.slice(path.lastIndexOf("/lib/python") + 1)}:${line}`;
  const places = new Set(ours.map((finding) => at(finding.path, finding.line)));

  it("has findings to compare", () => {
    expect(theirs.length).toBeGreaterThan(150);
  });

  it("finds nothing that Pawl does not, but for handlers that raise or fail in another way than by a bare raise", () => {
    const missing = theirs.filter(({ filename, location }) => !places.has(at(filename, location.row)));
    expect(missing.length).toBeLessThan(theirs.length / 5);
    for (const { filename, location } of missing) {
      const body = readFileSync(filename, "utf8")
        .split("\n")
        .slice(location.row, location.row + 12);
      expect(body.join("\n"), at(filename, location.row)).toMatch(/\braise\b|exit\(|\.fail\(/);
    }
  });
});
