import type { Looked } from "@pawl/engine";

/** Files named one by one; the rest is counted. */
const MOST_NAMED = 10;

/** What could not be read and is therefore missing, a sentence each. */
export function unreadNotes({ unanalysed, error }: Pick<Looked, "unanalysed" | "error">): readonly string[] {
  const unread = unanalysed.filter(({ blocking }) => blocking);
  const more = unread.length - MOST_NAMED;
  return [
    ...(error === undefined ? [] : [`Not complete: ${error}.`]),
    ...unread.slice(0, MOST_NAMED).map(({ path, reason }) => `Not read: ${path}: ${reason}.`),
    ...(more > 0 ? [`Not read: ${more} more ${more === 1 ? "file" : "files"}.`] : []),
  ];
}
