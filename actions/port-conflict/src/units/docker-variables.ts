/** What a variable is known to be while a Dockerfile is built, and whether the build may be given another value. */
export interface DockerValue {
  readonly text: string;
  /** The build arguments that it is made of. */
  readonly args: readonly string[];
}

/**
 * Puts the values of `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME:+other}` into a text as a Dockerfile does; `undefined`
 * where one has no value that is known.
 */
export function substitute(text: string, values: ReadonlyMap<string, DockerValue>): DockerValue | undefined {
  const args: string[] = [];
  let isKnown = true;
  const reference = /\$(?:\{(?<braced>\w+)(?:(?<operator>:?[-+])(?<word>[^{}]*))?\}|(?<bare>[A-Za-z_]\w*))/g;
  const put = text.replaceAll(reference, (...match: unknown[]) => {
    const groups = groupsOf(match.at(-1));
    const name = groups.get("braced") ?? groups.get("bare") ?? "";
    const operator = groups.get("operator");
    const value = values.get(name);
    if (value !== undefined) args.push(...value.args);
    const isSet = value !== undefined && value.text !== "";
    if (operator?.endsWith("+") === true) return isSet ? (groups.get("word") ?? "") : "";
    if (isSet) return value.text;
    if (operator?.endsWith("-") === true) return groups.get("word") ?? "";
    isKnown = false;
    return "";
  });
  return isKnown && !put.includes("$") ? { text: put, args } : undefined;
}

function groupsOf(value: unknown): ReadonlyMap<string, string> {
  const named = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return new Map(named.flatMap(([name, text]) => (typeof text === "string" ? [[name, text] as const] : [])));
}

/** The assignments of an `ENV` or `ARG` instruction: `A=1 B="2 3"`, the old `A 1`, and `A` without a value. */
export function assignments(text: string): readonly (readonly [name: string, value: string | undefined])[] {
  const old = /^(?<name>[A-Za-z_]\w*)[ \t]+(?<value>[^=]*)$/.exec(text)?.groups;
  if (old !== undefined) return [[old.name ?? "", old.value]];
  const word = /(?<name>[A-Za-z_]\w*)(?:=(?<value>"[^"]*"|'[^']*'|[^\s"']*))?/g;
  return [...text.matchAll(word)].map(({ groups }) => {
    const value = groups?.value;
    return [groups?.name ?? "", value?.replace(/^(["'])(.*)\1$/s, "$2")] as const;
  });
}
