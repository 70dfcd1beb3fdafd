/** Stands in an interpolated text for a variable that nothing sets: docker compose puts the empty text there. */
export const UNSET = "\u0000";

/** Stands in an interpolated text for a variable that nothing sets and that must be set (`${X:?}`). */
export const REQUIRED = "\u0001";

/** The text with nothing in place of variables that nothing sets. No YAML file holds these characters as they are. */
export function withoutMarks(text: string): string {
  return text.replaceAll(UNSET, "").replaceAll(REQUIRED, "");
}
