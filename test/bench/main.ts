// Measures Pawl beside its peers: `pnpm bench`, see docs/performance.md. Progress goes to the error stream, the tables
// to the output. A target that is missed is told and is no failure.
import { rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "@pawl/gate";
import { root } from "../../scripts/root.ts";
import { type Corpus, readCorpus, scratchFolder } from "./corpus.ts";
import { formatMegabytes } from "./figures.ts";
import { measureGrowth } from "./growth.ts";
import { formatGrowth, judgeGrowth } from "./growth-report.ts";
import { joinedRepository } from "./joined.ts";
import { describeMachine } from "./machine.ts";
import { type MeasuredCorpus, measureCorpus } from "./measure-corpus.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { inspectPawl, summarise } from "./pawl.ts";
import { makeEmptyRepository, writeScript } from "./places.ts";
import { standardLibrary, standardLibraryRepository } from "./standard-library.ts";
import { formatCommands, formatResults, formatTable } from "./table.ts";
import { judgeCorpus } from "./targets.ts";
import { installTools, listVersions } from "./tools.ts";

const say = (line: string): void => void process.stderr.write(`bench: ${line}\n`);
const print = (text: string): void => void process.stdout.write(`${text}\n`);

const legend = `Times are of whole processes: the median of the runs after a warm-up, all rows in turn. CPU time is the sum over a row's
processes. Peak memory is the highest resident memory of the largest of its processes (flake8 and pylint have several);
below 10 MB it cannot be told.
`;

/** How each corpus of ours is made; a large one only when it is wanted. */
const makers = new Map<string, () => Corpus>([
  ["stdlib", standardLibrary],
  ["stdlib-git", standardLibraryRepository],
  ["repository", () => joinedRepository(say)],
]);

function main(options: Options, scratch: string): void {
  const pawl = inspectPawl(resolve(options.pawl ?? join(root, "dist", "cli", "index.js")));
  const given = options.paths.map((path) => readCorpus(path));
  say("installing peers");
  const tools = installTools(options.quick);
  const empty = makeEmptyRepository(scratch);
  const sameSize = writeScript(scratch, statSync(pawl.bundle).size);
  const machine = describeMachine();
  const versions = listVersions(tools, summarise(pawl, empty).version);
  print(`## Machine and versions\n\n${formatTable(["", ""], [...machine, ...versions])}\n${legend}`);

  const own = [...makers].filter(([id]) => options.corpora.includes(id)).map(([, make]) => make);
  const corpora = (given.length > 0 ? given.map((corpus) => () => corpus) : own).map((make) => {
    const corpus = make();
    const measured = measureCorpus(
      { pawl, tools, corpus, empty, sameSize },
      options,
      join(scratch, "corpus"),
      say,
    );
    print(describeCorpus(measured));
    return measured;
  });
  const source = options.growth ? (given[0] ?? joinedRepository(say)) : undefined;
  const growth = source === undefined ? [] : measureGrowth(pawl, source, options, scratch, say);
  if (growth.length > 0) print(`## Growth\n\n${formatGrowth(growth)}`);
  const targets = [...corpora.flatMap(judgeCorpus), ...(growth.length > 0 ? judgeGrowth(growth) : [])];
  const lines = targets.map(({ what, target, measured, verdict }) => [what, target, measured, verdict]);
  print(`## Targets\n\n${formatTable(["what", "target", "measured", ""], lines)}`);
  if (options.json !== undefined) {
    const raw = { machine, versions, options, corpora, growth, targets };
    writeFileSync(options.json, `${JSON.stringify(raw, null, 2)}\n`);
  }
}

function describeCorpus(corpus: MeasuredCorpus): string {
  const store =
    corpus.store === undefined
      ? ""
      : ` The store holds ${formatMegabytes(corpus.store)}, ${((100 * corpus.store) / corpus.bytes).toFixed(2)} % of that.`;
  return [
    `## ${corpus.name}\n`,
    `${corpus.files} Python files, ${formatMegabytes(corpus.bytes)}.${store} ${corpus.seen.join(" ")}\n`,
    formatResults(corpus.results),
    formatCommands(corpus.folder, corpus.results),
  ].join("\n");
}

const scratch = scratchFolder();
try {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) process.stdout.write(usage);
  else main(options, scratch);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`bench: ${error.message}\n\n${usage}`);
  process.exitCode = 2;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
