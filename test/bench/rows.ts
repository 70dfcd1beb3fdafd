import { availableParallelism } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/root.ts";
import { noStore } from "./pawl.ts";
import { type Bench, type Planned, pawl, peer, renew, script, slow } from "./plans.ts";
import { baseBranch } from "./repository.ts";
import type { RowId } from "./row-ids.ts";

/** A row of a table: its words, and how it is measured or why it is not. */
export interface Row {
  readonly title: string;
  readonly plan: (bench: Bench) => Planned | string;
}

/** The folder of the store that the warm row leaves. */
export function warmStore(scratch: string): string {
  return join(scratch, "warm");
}

/** The same of the warm row with the gate for ports. */
export function warmPortsStore(scratch: string): string {
  return join(scratch, "warm-ports");
}

/** Adds the gate that looks at every file for ports, and at YAML, JSON and more beside Python. */
const withPorts = ["--gate", "port-conflict"];

/** Searches end with 1 where they find nothing. */
const foundOrNot = [0, 1];

const cores = String(availableParallelism());

/** All rows. Every program runs in the corpus's folder and is told to look at `.`, or looks there anyway. */
export const rows: Readonly<Record<RowId, Row>> = {
  "pawl-cold": {
    title: "Pawl, cold store",
    plan: (bench) =>
      pawl(bench, ["--cache-dir", join(bench.scratch, "cold")], () => renew(join(bench.scratch, "cold"))),
  },
  "pawl-warm": {
    title: "Pawl, warm store",
    plan: (bench) => pawl(bench, ["--cache-dir", warmStore(bench.scratch)]),
  },
  "pawl-no-store": { title: "Pawl, no store", plan: (bench) => pawl(bench, noStore(bench.pawl)) },
  "pawl-one-job": {
    title: "Pawl, no store, one job",
    plan: (bench) => pawl(bench, ["--jobs", "1", ...noStore(bench.pawl)]),
  },
  "pawl-changed": { title: "Pawl, 20 changed files, warm store", plan: (bench) => change(bench, "changed") },
  "pawl-empty": {
    title: "Pawl, one empty file",
    plan: (bench) => pawl({ ...bench, corpus: { ...bench.corpus, folder: bench.empty } }, []),
  },
  "ports-cold": {
    title: "Pawl with port-conflict, cold store",
    plan: (bench) => {
      const store = join(bench.scratch, "cold-ports");
      return pawl(bench, [...withPorts, "--cache-dir", store], () => renew(store));
    },
  },
  "ports-warm": {
    title: "Pawl with port-conflict, warm store",
    plan: (bench) => pawl(bench, [...withPorts, "--cache-dir", warmPortsStore(bench.scratch)]),
  },
  "ports-changed": {
    title: "Pawl with port-conflict, 20 changed files, warm store",
    plan: (bench) => change(bench, "changed-ports", withPorts),
  },
  ruff: { title: "ruff, no cache", plan: (bench) => ruff(bench, ["--no-cache"]) },
  "ruff-cached": {
    title: "ruff, its cache",
    plan: (bench) => ruff(bench, ["--cache-dir", join(bench.scratch, "ruff")]),
  },
  "ast-grep": {
    title: "ast-grep, except clauses",
    plan: (bench) =>
      peer(
        bench,
        "ast-grep",
        ["run", "--lang", "python", "--kind", "except_clause", "--color", "never", "."],
        foundOrNot,
      ),
  },
  rg: {
    title: "rg -c except",
    plan: (bench) => peer(bench, "rg", ["--no-config", "-c", "except", "--glob", "*.py", "."], foundOrNot),
  },
  read: {
    title: "read every byte (Node)",
    plan: (bench) => script(bench, [join(root, "build", "test", "bench", "read-all.js")]),
  },
  node: { title: "node -e 0", plan: (bench) => script(bench, ["-e", "0"]) },
  "node-load": {
    title: "Node loads a script of Pawl's size",
    plan: (bench) => script(bench, [bench.sameSize]),
  },
  "git-status": {
    title: "git status",
    plan: (bench) => (bench.corpus.git ? peer(bench, "git", ["status"]) : "the corpus is no git repository"),
  },
  flake8: {
    title: "flake8",
    plan: (bench) =>
      slow(bench, "flake8", ["--isolated", "--exit-zero", "--select", "E722", "-j", cores, "."]),
  },
  pylint: {
    title: "pylint",
    plan: (bench) =>
      slow(bench, "pylint", [
        ...["--rcfile=/dev/null", "--disable=all", "--enable=W0702,W0718", "--persistent=n", "--exit-zero"],
        ...["-j", cores, "--recursive=y", "."],
      ]),
  },
  bandit: {
    title: "bandit",
    plan: (bench) => slow(bench, "bandit", ["-q", "-r", "--exit-zero", "-t", "B110,B112", "."]),
  },
};

function change(bench: Bench, store: string, more: readonly string[] = []): Planned | string {
  if (bench.changed === undefined) return "the corpus is no git repository, or a small one";
  const options = ["--base", baseBranch, "--cache-dir", join(bench.scratch, store)];
  return pawl({ ...bench, corpus: bench.changed }, [...more, ...options]);
}

function ruff(bench: Bench, cache: readonly string[]): Planned | string {
  const select = ["--select", "E722,BLE001,S110,S112", "--quiet", "--exit-zero"];
  return peer(bench, "ruff", ["check", "--isolated", ...cache, ...select, "."]);
}
