import { UsageError } from "@pawl/gate";
import { decodePath } from "../path-bytes.ts";
import { readOwnersLine } from "./owners-line.ts";
import { compileOwnersPattern } from "./owners-pattern.ts";

/** Where GitHub looks for CODEOWNERS; the first that is there counts, and no other. */
export const OWNERS_FILES = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"] as const;

/** GitHub does not load a larger one: 3 MB. */
const MOST_BYTES = 3 * 1024 * 1024;

/** Who owns which file of a tree. */
export interface Owners {
  /** The file that says so; `undefined` where the tree has none. */
  readonly file: string | undefined;
  /** Its lines that count for nothing, 1-based, and why. Holds text of the repository. */
  readonly invalid: readonly { readonly line: number; readonly reason: string }[];
  /**
   * The owners of a path in the order of the file, as `@user`, `@org/team` or an email; none where no line matches, or the
   * last that does takes ownership away.
   */
  of(path: string): readonly string[];
}

/**
 * Reads CODEOWNERS as GitHub does (its "About code owners"): the last matching line counts, invalid lines are skipped. A
 * question takes time proportional to the number of lines at most, and is remembered.
 * @param read the bytes of a file of the tree, `undefined` where there is none. What it throws is thrown on.
 */
export async function openOwners(read: (path: string) => Promise<Uint8Array | undefined>): Promise<Owners> {
  for (const file of OWNERS_FILES) {
    const bytes = await read(file);
    if (bytes !== undefined) return readOwners(file, bytes);
  }
  return { file: undefined, invalid: [], of: () => [] };
}

interface OwnersRule {
  readonly owners: readonly string[];
  matches(path: string): boolean;
}

function readOwners(file: string, bytes: Uint8Array): Owners {
  if (bytes.length > MOST_BYTES) {
    const reason = `the file has ${bytes.length} bytes, and GitHub loads none above ${MOST_BYTES}`;
    return { file, invalid: [{ line: 1, reason }], of: () => [] };
  }
  const rules: OwnersRule[] = [];
  const invalid: { line: number; reason: string }[] = [];
  const lines = decodePath(bytes)
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/);
  for (const [at, text] of lines.entries()) {
    const rule = readRule(text);
    if (typeof rule === "string") invalid.push({ line: at + 1, reason: rule });
    else if (rule !== undefined) rules.push(rule);
  }
  const lastFirst = rules.reverse();
  const known = new Map<string, readonly string[]>();
  return {
    file,
    invalid,
    of: (path) => {
      const owners = known.get(path) ?? lastFirst.find(({ matches }) => matches(path))?.owners ?? [];
      known.set(path, owners);
      return owners;
    },
  };
}

/** The rule of a line, `undefined` where it says nothing, or in words why it counts for nothing. */
function readRule(text: string): OwnersRule | string | undefined {
  const line = readOwnersLine(text);
  if (line.kind === "nothing") return undefined;
  if (line.kind === "invalid") return line.reason;
  try {
    return { owners: line.owners, matches: compileOwnersPattern(line.pattern) };
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
}
