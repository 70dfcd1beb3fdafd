import { proseOf } from "./prose.ts";

/** The repository whose issues are meant. */
export interface Home {
  readonly owner: string;
  readonly repo: string;
  /** `GITHUB_SERVER_URL` */
  readonly serverUrl: string;
}

/** GitHub's closing keywords, and what may follow one: of this or of another repository, or an address. */
const CLOSING =
  /(?<![\p{L}\p{N}_-])(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)(?::[^\S\n]*|[^\S\n]+)(?:(?<place>[\w.-]{1,100}\/[\w.-]{1,100})?#|gh-|(?<address>https?:\/\/[^\s#?]{1,300}\/)(?:issues|pull)\/)(?<number>\d{1,10})(?![\p{L}\p{N}_])/giu;

/**
 * The issues of this repository that texts say they close, by the keywords that GitHub knows (`Fixes #12`,
 * `closes: owner/repo#12`, an issue's address), outside of code and comments. Linear in the texts' length.
 * @param home undefined where the repository is not known on GitHub: then only plain numbers count
 * @param texts Markdown as a human or a tool wrote it: titles and bodies of pull requests, commit messages
 */
export function closesOf(texts: readonly string[], home: Home | undefined): ReadonlySet<number> {
  const own = home === undefined ? "" : `${home.owner}/${home.repo}`.toLowerCase();
  const address = home === undefined ? "" : `${home.serverUrl.replace(/\/+$/, "")}/${own}/`.toLowerCase();
  const numbers = new Set<number>();
  for (const text of texts) {
    for (const { groups = {} } of proseOf(text).matchAll(CLOSING)) {
      const isOurs =
        (groups.place ?? own).toLowerCase() === own && (groups.address ?? address).toLowerCase() === address;
      if (isOurs) numbers.add(Number(groups.number));
    }
  }
  return numbers;
}
