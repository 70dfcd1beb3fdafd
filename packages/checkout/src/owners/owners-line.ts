/** What a line of CODEOWNERS says: nothing (empty, or a comment), who owns what, or why it counts for nothing. */
export type OwnersLine =
  | { readonly kind: "nothing" }
  | { readonly kind: "rule"; readonly pattern: string; readonly owners: readonly string[] }
  | { readonly kind: "invalid"; readonly reason: string };

/** Reads one line of CODEOWNERS, without its end. The pattern is not looked into. */
export function readOwnersLine(line: string): OwnersLine {
  const text = line.trim();
  if (text === "" || text.startsWith("#")) return { kind: "nothing" };
  const end = endOfPattern(text);
  const owners: string[] = [];
  for (const word of text.slice(end).split(/\s+/)) {
    const comment = word.indexOf("#");
    const owner = comment < 0 ? word : word.slice(0, comment);
    if (owner !== "") {
      if (!isOwner(owner))
        return { kind: "invalid", reason: `\`${shorten(owner)}\` is no @user, @org/team or email` };
      owners.push(owner);
    }
    if (comment >= 0) break;
  }
  return { kind: "rule", pattern: text.slice(0, end), owners };
}

/** A blank that no backslash precedes ends the pattern. */
function endOfPattern(text: string): number {
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === " " || text[at] === "\t") return at;
  }
  return text.length;
}

const longestOwner = 320;

/** Whether a word can be an owner. Whether there is one of that name, only GitHub knows. */
function isOwner(word: string): boolean {
  if (word.length > longestOwner) return false;
  return (
    /^@[A-Za-z0-9][\w-]*(?:\/[A-Za-z0-9][\w.-]*)?$/.test(word) ||
    /^[\w.%+'-]+@[A-Za-z0-9][A-Za-z0-9.-]*\.[A-Za-z]{2,}$/.test(word)
  );
}

function shorten(word: string): string {
  return word.length > 80 ? `${word.slice(0, 80)}…` : word;
}
