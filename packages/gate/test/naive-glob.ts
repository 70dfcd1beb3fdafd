/**
 * What a glob means, as plainly as it can be said and without a thought for time: what a pattern's rest may match is
 * tried out one by one. Knows `*`, `**`, `?` and the classes `[ab]` and `[!a]`.
 */
export function matchesNaively(pattern: string, path: string): boolean {
  const isFolder = pattern.endsWith("/");
  const body = isFolder ? pattern.slice(0, -1) : pattern;
  const isAnchored = body.includes("/");
  const segments = body.split("/").filter((segment) => segment !== "");
  const whole = isAnchored ? segments : ["**", ...segments];
  const names = path.split("/");
  const last = segments.at(-1) ?? "";
  const matchesTo = (end: number) => fits(whole, names.slice(0, end));
  const ends = Array.from(names.keys(), (end) => end + 1);
  if (isFolder && last !== "**") return ends.slice(0, -1).some(matchesTo);
  if (last === "**") return ends.some((end) => fits(whole.slice(0, -1), names.slice(0, end - 1)));
  return /[*?[]/.test(last) ? matchesTo(names.length) : ends.some(matchesTo);
}

function fits(pattern: readonly string[], names: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return names.length === 0;
  if (first === "**")
    return [...names.keys(), names.length].some((skipped) => fits(rest, names.slice(skipped)));
  const [name, ...others] = names;
  return name !== undefined && fitsName(first, name) && fits(rest, others);
}

function fitsName(pattern: string, name: string): boolean {
  const sign = /^(\*|\?|\[!a\]|\[ab\]|.)/.exec(pattern)?.[0];
  if (sign === undefined) return name === "";
  const rest = pattern.slice(sign.length);
  if (sign === "*") return [...name, ""].some((_, skipped) => fitsName(rest, name.slice(skipped)));
  const first = name[0];
  const isFit =
    first !== undefined &&
    (sign === "?" ||
      sign === first ||
      (sign === "[ab]" && "ab".includes(first)) ||
      (sign === "[!a]" && first !== "a"));
  return isFit && fitsName(rest, name.slice(1));
}
