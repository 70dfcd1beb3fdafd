/** What looks like the key of a project and is the name of a standard, an encoding, an algorithm, a licence. */
const noProject =
  /^(?:AES|AGPL|ANSI|ARM|ASCII|BASE|BCP|CP|CRC|CVE|CWE|ECMA|EN|FIPS|GPL|GPT|HTTP|IEC|IEEE|IPV|ISO|LGPL|MD|OWASP|PEP|PY|Q|RFC|RSA|SHA|SSL|TLS|TS|UCS|USB|UTF|WIN|X|XX+)\d*$/;

const link = /https?:\/\/[^\s<>"'`)\]}|]+/gi;
const onGitHub = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d{1,9})\b/i;

/** `#12`, `owner/repo#12`, `issue#12`, `GH-12`, and the short forms of some big trackers: `bpo-1234`, `b/1234`, `crbug.com/12`. */
const reference =
  /(?<![\w&/.#-])(?:(?:([\w.-]{1,100}\/[\w.-]{1,100})|issues?|bug|pr|ticket)?#([1-9]\d{0,8})|gh-([1-9]\d{0,8})|(bpo-\d{3,9}|b\/\d{4,12}|crbug(?:\.com)?\/\d{1,12}))(?!\w|[.-]\d)/gi;
/** `ABC-12`, as Jira and others name theirs. */
const inProject = /(?<![\w./#-])([A-Z][A-Z0-9_]{1,9})-[1-9]\d{0,8}(?!\w|[.-]\d)/g;

/** As much of one ticket's name, and as many of them, as are kept. */
const longest = 200;
const most = 20;

/**
 * The tickets that a text names, each once, in the order of their kinds: `#12` for an issue of the repository itself,
 * `owner/repo#12`, `ABC-12`, and any link, which is taken for one. `rest` is the text without them.
 */
export function ticketsIn(text: string): { readonly tickets: readonly string[]; readonly rest: string } {
  const found = new Set<string>();
  const add = (ticket: string): string => {
    if (found.size < most) found.add(ticket.slice(0, longest));
    return " ";
  };
  const rest = text
    .replace(link, (url) => add(ofLink(url)))
    .replace(reference, (whole, repository, number, ghNumber) => {
      const own = number ?? ghNumber;
      return add(own === undefined ? whole : `${repository ?? ""}#${own}`);
    })
    .replace(inProject, (whole, key) => (noProject.test(key) ? whole : add(whole)));
  return { tickets: [...found], rest };
}

function ofLink(url: string): string {
  const [, repository, number] = onGitHub.exec(url) ?? [];
  return repository === undefined || number === undefined
    ? url.replace(/[.,;:!?]+$/, "")
    : `${repository}#${number}`;
}

/** The number of a ticket that is an issue of the repository itself; `undefined` for any other. */
export function ownNumber(ticket: string): number | undefined {
  const [, number] = /^#(\d+)$/.exec(ticket) ?? [];
  return number === undefined ? undefined : Number(number);
}
