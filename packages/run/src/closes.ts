/** Where a change will be merged: references to other repositories close nothing here. */
interface Here {
  readonly owner: string;
  readonly repo: string;
  /** `https://github.com`, or the address of a GitHub Enterprise Server. */
  readonly serverUrl: string;
}

/** GitHub's closing keywords, each directly before a reference; white space and one colon may stand between. */
const KEYWORD = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\b:?[ \t]{1,9}(\S{1,300})/gi;

const HERE = /^(?:#|GH-)(\d{1,9})\b/i;
const NAMED = /^([\w.-]{1,100}\/[\w.-]{1,100})#(\d{1,9})\b/;
const ADDRESS = /^(https?:\/\/[^/\s]+)\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/(\d{1,9})\b/;

/**
 * The numbers of the issues that texts (a pull request's title and description, messages of commits) say they close, as
 * GitHub's "Linking a pull request to an issue" reads them: `closes #12`, `Fixes: owner/name#12`, `resolved <address>`. What
 * stands in code or in an HTML comment says nothing.
 * @param here undefined where no repository on GitHub is known: then only `#12` and `GH-12` count.
 */
export function closesOf(texts: readonly string[], here: Here | undefined): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const text of texts) {
    for (const [, reference = ""] of withoutCode(text).matchAll(KEYWORD)) {
      const number = numberIn(reference, here);
      if (number !== undefined) numbers.add(number);
    }
  }
  return numbers;
}

function numberIn(reference: string, here: Here | undefined): number | undefined {
  const [, own] = HERE.exec(reference) ?? [];
  if (own !== undefined) return Number(own);
  if (here === undefined) return undefined;
  const name = `${here.owner}/${here.repo}`.toLowerCase();
  const [, named, number] = NAMED.exec(reference) ?? [];
  if (named !== undefined) return named.toLowerCase() === name ? Number(number) : undefined;
  const [, server, repository, numbered] = ADDRESS.exec(reference) ?? [];
  const isHere = server?.toLowerCase() === here.serverUrl.toLowerCase() && repository?.toLowerCase() === name;
  return isHere ? Number(numbered) : undefined;
}

/** The text without fenced code, code in a line and HTML comments; what is not closed goes to the end, as in Markdown. */
function withoutCode(text: string): string {
  const fences = cut(
    text,
    /^ {0,3}(```+|~~~+)[^\n]*$/m,
    (mark) => new RegExp(`^ {0,3}${mark}[${mark[0]}]*[ \\t]*$`, "m"),
  );
  const comments = cut(fences, /(<!--)/, () => /-->/);
  return comments
    .split("\n")
    .map((line) => line.replace(/(`+)[^`]{1,2000}\1/g, " "))
    .join("\n");
}

/** Cuts out what stands from a begin to the end that belongs to it. */
function cut(text: string, begin: RegExp, endOf: (mark: string) => RegExp): string {
  const kept: string[] = [];
  let rest = text;
  for (let found = begin.exec(rest); found !== null; found = begin.exec(rest)) {
    kept.push(rest.slice(0, found.index));
    const after = rest.slice(found.index + found[0].length);
    const end = endOf(found[1] ?? "").exec(after);
    rest = end === null ? "" : after.slice(end.index + end[0].length);
  }
  return [...kept, rest].join(" ");
}
