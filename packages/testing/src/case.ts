import type { Severity } from "@pawl/gate";
import { type CaseWorld, readWorld } from "./case-world.ts";
import { type Fence, readSections } from "./fences.ts";

/** What a trailing comment asserts: a finding of this rule and severity on its line, its message holding the text. */
export interface Assertion {
  readonly path: string;
  readonly line: number;
  readonly severity: Severity;
  readonly rule: string;
  readonly text: string;
}

/** One heading of a case file: files in, findings out. */
export interface Case {
  readonly title: string;
  /** By path, in the order of the file. The assertions stay in the text: they are comments there too. */
  readonly files: ReadonlyMap<string, string>;
  /** The text of `pawl.yml`, if the case has one. */
  readonly config: string | undefined;
  /** What the run knows beside the files. */
  readonly world: CaseWorld;
  readonly assertions: readonly Assertion[];
  /** The `findings` block: the exact rendering of all findings. */
  readonly findings: Fence | undefined;
}

const marker = /#\s*(?<severity>error|warning|notice):/g;
const complete =
  /^#\s*(?<severity>error|warning|notice):\s*\[(?<rule>[^\]\s]+)\](?:\s*"(?<text>(?:[^"\\]|\\.)*)")?/;

/**
 * The cases of a case file: each heading with at least one fenced block, below the file's own title.
 * @throws {Error} for what would silently assert nothing: a language without a path, a path given twice, a marker that
 * is no assertion, an unknown word after the path. The message holds the line.
 */
export function readCases(markdown: string): readonly Case[] {
  return readSections(markdown)
    .filter((section) => section.fences.length > 0)
    .map((section) => readCase(section.title, section.fences));
}

function readCase(title: string, fences: readonly Fence[]): Case {
  const files = new Map<string, string>();
  const assertions: Assertion[] = [];
  let config: string | undefined;
  let findings: Fence | undefined;
  let world: CaseWorld | undefined;
  for (const fence of fences) {
    if (fence.language === "findings") {
      if (findings !== undefined) throw new Error(`line ${fence.line}: a second findings block in one case`);
      findings = fence;
      continue;
    }
    const [path = fence.language === "python" ? "example.py" : undefined, ...rest] = fence.words;
    if (path === undefined) throw new Error(`line ${fence.line}: a ${fence.language} block needs a path`);
    if (rest.length > 0)
      throw new Error(`line ${fence.line}: unknown words after the path: ${rest.join(" ")}`);
    if (files.has(path) || (path === "pawl.yml" && config !== undefined)) {
      throw new Error(`line ${fence.line}: ${path} stands in this case twice`);
    }
    if (path === "world") {
      if (world !== undefined) throw new Error(`line ${fence.line}: a second world in one case`);
      world = readWorld(fence);
      continue;
    }
    if (path === "pawl.yml") {
      config = fence.text;
      continue;
    }
    files.set(path, fence.text);
    assertions.push(...readAssertions(path, fence));
  }
  return { title, files, config, world: world ?? {}, assertions, findings };
}

/** The assertions in the comments of one file. */
function readAssertions(path: string, fence: Fence): readonly Assertion[] {
  return fence.text.split("\n").flatMap((line, index) =>
    [...line.matchAll(marker)].map((match) => {
      const groups = complete.exec(line.slice(match.index))?.groups;
      if (groups?.rule === undefined) {
        throw new Error(
          `line ${fence.line + index + 1}: expected # ${match[1]}: [rule] "text", found ${line.slice(match.index)}`,
        );
      }
      const text = (groups.text ?? "").replaceAll(/\\(.)/g, "$1");
      return { path, line: index + 1, severity: readSeverity(match[1]), rule: groups.rule, text };
    }),
  );
}

function readSeverity(word: string | undefined): Severity {
  return word === "warning" || word === "notice" ? word : "error";
}
