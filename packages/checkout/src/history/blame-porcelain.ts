/** Who wrote what stands in a line, and when. */
export interface Origin {
  /** The id of the commit that last changed the line. */
  readonly commit: string;
  /** As the mailmap has it, else as the author called himself: any characters but line feeds and NUL. */
  readonly author: string;
  /** The day on the author's own clock, YYYY-MM-DD. */
  readonly date: string;
}

/** Reads the format that git-blame(1) calls porcelain: what it says of a commit stands with its first line only. */
export function readPorcelain(output: Buffer, wanted: ReadonlySet<number>): ReadonlyMap<number, Origin> {
  const origins = new Map<string, Origin>();
  const found = new Map<number, Origin>();
  let commit = "";
  let line = 0;
  let said = new Map<string, string>();
  // Bytes stay bytes until it is known what they are: a line of the file may hold anything.
  for (const text of output.toString("latin1").split("\n")) {
    const header = said.size === 0 ? /^([0-9a-f]{40,64}) \d+ (\d+)/.exec(text) : null;
    if (header !== null) {
      commit = header[1] ?? "";
      line = Number(header[2]);
      said.set("commit", commit);
    } else if (text.startsWith("\t")) {
      const origin = origins.get(commit) ?? originOf(commit, said);
      if (origin !== undefined) {
        origins.set(commit, origin);
        if (wanted.has(line)) found.set(line, origin);
      }
      said = new Map();
    } else {
      const blank = text.indexOf(" ");
      if (blank > 0) said.set(text.slice(0, blank), text.slice(blank + 1));
    }
  }
  return found;
}

/** `undefined` where the commit has no day that can be told: its author can have written any number. */
function originOf(commit: string, said: ReadonlyMap<string, string>): Origin | undefined {
  const [, sign = "", hours = "0", minutes = "0"] =
    /^([+-])(\d{2})(\d{2})$/.exec(said.get("author-tz") ?? "") ?? [];
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -60 : 60);
  const seconds = Number(said.get("author-time")) + offset;
  const lastDay = Date.UTC(9999, 11, 31) / 1000;
  if (!(seconds >= 0 && seconds <= lastDay)) return undefined;
  return {
    commit,
    author: Buffer.from(said.get("author") ?? "", "latin1").toString(),
    date: new Date(seconds * 1000).toISOString().slice(0, 10),
  };
}
