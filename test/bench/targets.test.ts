import { describe, expect, it } from "vitest";
import type { Size } from "./growth.ts";
import { formatGrowth, judgeGrowth } from "./growth-report.ts";
import { made } from "./made.ts";
import type { Result } from "./run-rows.ts";
import { judgeCorpus } from "./targets.ts";

function verdicts(results: readonly Result[], store = 0, portsStore = 0): Readonly<Record<string, string>> {
  const judged = judgeCorpus({ name: "c", git: true, files: 10_000, bytes: 1e6, store, portsStore, results });
  return Object.fromEntries(
    judged.map(({ what, target, measured, verdict }) => [what, `${measured} ${target}: ${verdict}`]),
  );
}

describe("the targets of a corpus", () => {
  it("are held or missed by the medians", () => {
    const judged = verdicts([
      made("pawl-cold", [9, 1, 1]),
      made("ruff", [0.5, 2, 2]),
      made("pawl-warm", [3]),
      made("ruff-cached", [2]),
    ]);
    expect(judged["c: cold store against ruff without cache"]).toBe("0.50x <= 1.00x: held");
    expect(judged["c: warm store against ruff with its cache"]).toBe("1.50x <= 1.00x: missed");
    expect(judged["c: cold store against flake8"]).toBe(" <= 0.050x: not measured");
  });

  it("know of a peer that was ended early only that it is slower", () => {
    const flake8 = made("flake8", [600], { timedOut: true });
    const against = (seconds: number): string | undefined =>
      verdicts([made("pawl-cold", [seconds]), flake8])["c: cold store against flake8"];
    expect(against(6)).toBe("< 0.010x <= 0.050x: held");
    expect(against(60)).toBe("< 0.10x <= 0.050x: not measured");
  });

  it("hold a change against Node's start and git status together", () => {
    const judged = verdicts([made("pawl-changed", [0.5]), made("node", [0.05]), made("git-status", [0.1])]);
    const what = "c: 20 changed files of 10000 with --base, warm store";
    expect(judged[what]).toBe("0.500 s <= 0.600 s: held");
    expect(judged[`${what}, against node -e 0 and git status`]).toBe("3.33x <= 3.00x: missed");
  });

  it("hold what another gate adds against what was there", () => {
    const judged = verdicts(
      [made("pawl-cold", [2]), made("ports-cold", [5]), made("ports-warm", [1]), made("ruff-cached", [1])],
      10_000,
      25_000,
    );
    expect(judged["c: cold store with port-conflict against that without"]).toBe("2.50x <= 2.00x: missed");
    expect(judged["c: warm store with port-conflict against ruff with its cache"]).toBe(
      "1.00x <= 1.00x: held",
    );
    expect(judged["c: what port-conflict adds to the store, against the sources"]).toBe(
      "1.50 % <= 2.00 %: held",
    );
    expect(verdicts([], 10_000)["c: what port-conflict adds to the store, against the sources"]).toBe(
      " <= 2.00 %: not measured",
    );
  });

  it("hold the store against the sources", () => {
    expect(verdicts([], 20_000)["c: store against the sources"]).toBe("2.00 % <= 2.00 %: held");
    expect(verdicts([], 21_000)["c: store against the sources"]).toBe("2.10 % <= 2.00 %: missed");
  });
});

describe("growth", () => {
  const size = (files: number, seconds: number, peak: number): Size => ({
    files,
    bytes: files * 1000,
    results: [made("cold-2", [seconds], { peak }), made("warm-2", [0.1], { peak: 1e6 })],
  });
  const sizes = [size(1000, 1, 1e8), size(10_000, 1.9, 2e8), size(100_000, 11.8, 4e8)];

  it("is the last slope against the first, and the peak at the end", () => {
    const judged = judgeGrowth(sizes).map(({ what, measured, verdict }) => `${what}: ${measured} ${verdict}`);
    expect(judged).toContain("growth, cold store, jobs: 2: the last slope against the first: 1.10x held");
    expect(judged).toContain("peak memory at 100000 files, two jobs, cold store: 400 MB missed");
    expect(judged).toContain("peak memory at 100000 files, two jobs, warm store: 1.0 MB held");
    expect(judged).toContain("growth, cold store, jobs: 1: the last slope against the first:  not measured");
  });

  it("is not judged where fewer files took longer", () => {
    const noise = [size(10, 2, 1), size(100, 1, 1), size(1000, 3, 1)];
    const [, cold] = judgeGrowth(noise);
    expect(cold).toMatchObject({ measured: "", verdict: "not measured" });
  });

  it("is shown with its slopes", () => {
    const text = formatGrowth(sizes);
    expect(text).toContain("| cold-2 | 100000 | 100 MB | 11.8 s | 11.8 s – 11.8 s | 8.85 s | 400 MB |  |");
    expect(text).toContain("| cold-2 | 100 µs | 110 µs | 1.10x |");
  });
});
