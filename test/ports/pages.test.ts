import { readFileSync } from "node:fs";
import { type Fence, readSections } from "@pawl/testing";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { pawl, repository } from "../cli/pawl.ts";

const Report = z.object({
  gates: z.array(z.object({ name: z.string(), stats: z.record(z.string(), z.number()) })),
  findings: z.array(z.object({ rule: z.string(), path: z.string(), message: z.string() })),
});

/** The YAML of a page that is no file of its example: a piece of `pawl.yml`, or of a registry. */
function pieces(page: string): readonly Fence[] {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
  return readSections(text)
    .flatMap((section) => section.fences)
    .filter(
      ({ language, words, text: yaml }) =>
        language === "yaml" && words.length === 0 && !/^- uses:/.test(yaml),
    );
}

const all = ["docs/ports.md", "actions/port-conflict/README.md"].flatMap((page) =>
  pieces(page).map((fence) => ({ name: `${page}:${fence.line}`, text: fence.text })),
);
const registries = all.filter(({ text }) => /^ports:/m.test(text));
const settings = all.filter((piece) => !registries.includes(piece));

describe("the pieces of YAML in the pages about ports", () => {
  it("are there", () => {
    expect([registries.length, settings.length]).toEqual([2, 2]);
  });

  it.each(registries)("$name is a registry without a mistake", async ({ text }) => {
    const root = repository({ "pawl.yml": 'machines: { MainPC: ["main_pc/**"] }\n', "ports.yaml": text });
    const { stdout } = await pawl(root, "check", "--gate", "port-conflict", "--format", "json");
    const { gates, findings } = Report.parse(JSON.parse(stdout));
    expect(gates.find(({ name }) => name === "port-conflict")?.stats.registered).toBeGreaterThan(0);
    // Nothing of the repository binds its ports.
    const rules = new Set(findings.map(({ rule }) => rule));
    expect([...rules]).toEqual(["port-conflict/stale-entry"]);
  });

  it.each(settings)("$name is a configuration", async ({ text }) => {
    const root = repository({ "pawl.yml": text, "a.py": "" });
    expect(await pawl(root, "check", "--gate", "port-conflict")).toMatchObject({ status: 0, stderr: "" });
    // A key that is none would have been said.
    const wrong = repository({ "pawl.yml": `${text}nonsense: 1\n`, "a.py": "" });
    expect(await pawl(wrong, "check", "--gate", "port-conflict")).toMatchObject({ status: 2 });
  });

  it("has an API and a list that are found as the README says", async () => {
    const { text } = settings.find((piece) => piece.text.includes("apis:")) ?? { text: "" };
    const root = repository({
      "pawl.yml": text,
      "a.py": "from mylib import Server\n\nServer(7001)\n",
      "main.services.yaml": "units:\n  - label: web\n    net: { port: 7002 }\n",
    });
    const { stdout } = await pawl(root, "ports", "--format", "csv");
    expect(stdout.split(/\r?\n/).map((line) => line.split(",").slice(0, 3).join())).toEqual([
      "port,protocol,service",
      "7001,tcp,",
      "7002,tcp,web",
      "",
    ]);
  });
});
