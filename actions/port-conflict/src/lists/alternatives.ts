/** Words of file and folder names that say for which environment they are. */
const environments = new Set(
  (
    "dev devel development prod production live stage staging test testing tests ci cd qa uat local example sample demo " +
    "template default defaults override overrides backup bak old new"
  ).split(" "),
);

/** A path without its words for an environment, and with them. */
interface Variant {
  /** `config/startup.dev.yaml` and `config/dev/startup.yaml` are both `config/startup.yaml`. */
  readonly stem: string;
  /** The words for an environment, in order; empty for a file that is for none in particular. */
  readonly environment: string;
}

/** Which file a path is a variant of. */
function variantOf(path: string): Variant {
  const words: string[] = [];
  const segments = path.split("/").flatMap((segment) => {
    const kept = segment.split(/(?<=[._-])|(?=[._-])/).filter((part) => !/^[._-]$/.test(part));
    const left = kept.filter((word, index) => {
      const isExtension = index > 0 && index === kept.length - 1;
      const isEnvironment = !isExtension && environments.has(word.toLowerCase());
      if (isEnvironment) words.push(word.toLowerCase());
      return !isEnvironment;
    });
    return left.length === 0 ? [] : [left.join(".")];
  });
  return { stem: segments.join("/"), environment: words.join(" ") };
}

/** By path, the alternatives of the files that are variants of one; files without a variant have none. */
export function alternativesOf(
  paths: Iterable<string>,
): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const groups = new Map<string, { readonly path: string; readonly environment: string }[]>();
  for (const path of paths) {
    const { stem, environment } = variantOf(path);
    const group = groups.get(stem) ?? [];
    group.push({ path, environment });
    groups.set(stem, group);
  }
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const [stem, group] of groups) {
    // Two of one environment (`startup-a.dev.yaml` has another stem) are no alternatives of each other.
    if (new Set(group.map(({ environment }) => environment)).size < 2) continue;
    for (const { path, environment } of group) found.set(path, { [`list:${stem}`]: environment });
  }
  return found;
}
