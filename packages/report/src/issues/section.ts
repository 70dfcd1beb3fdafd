/** The parts of a body that are Pawl's: of an issue about debt, and of the dashboard. */
export type SectionName = "issue" | "dashboard";

/** A part of Pawl's as it stands in a body. */
export interface Section {
  /** The word that its begin holds. */
  readonly data: string;
  /** What stands between its begin and its end. */
  readonly text: string;
  /** Where its begin starts and its end stops, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** A part of Pawl's: begin with its data, text, end. The text may hold no marker, so what is shown in it is escaped. */
export function writeSection(name: SectionName, data: string, text: string): string {
  return `<!-- pawl:${name} ${data} -->\n${text.trimEnd()}\n<!-- /pawl:${name} -->`;
}

/**
 * Finds Pawl's part of a body. `undefined` where no begin stands: whoever removed it took the issue away from Pawl.
 * `damaged` for two of them, for one without data, and for one without exactly one end behind it.
 */
export function findSection(name: SectionName, body: string): Section | undefined | "damaged" {
  const begins = [...body.matchAll(new RegExp(`<!--\\s*pawl:${name}\\b`, "gi"))];
  if (begins.length === 0) return undefined;
  const whole = [...body.matchAll(new RegExp(`<!-- pawl:${name} (?<data>[\\w.:]+) -->`, "g"))];
  const ends = [...body.matchAll(new RegExp(`<!-- /pawl:${name} -->`, "g"))];
  const [begin] = whole;
  const [end] = ends;
  const data = begin?.groups?.data;
  if (begins.length > 1 || ends.length !== 1 || begin === undefined || end === undefined) return "damaged";
  const start = begin.index + begin[0].length;
  if (data === undefined || end.index < start) return "damaged";
  return { data, text: body.slice(start, end.index), from: begin.index, to: end.index + end[0].length };
}

/**
 * The body with Pawl's part written anew, and every other character as it was. The empty body of a new issue becomes the
 * part alone; a body that lost the part gets it at its end.
 * @param section what `writeSection` gave; it says by its begin which part it is.
 * @throws {RangeError} where the part in the body is damaged: the issue is to be left alone.
 */
export function placeSection(body: string, section: string): string {
  const name: SectionName = section.startsWith("<!-- pawl:dashboard ") ? "dashboard" : "issue";
  const found = findSection(name, body);
  if (found === "damaged") throw new RangeError(`the marker pawl:${name} of the body is damaged`);
  if (found !== undefined) return body.slice(0, found.from) + section + body.slice(found.to);
  return body.trim() === "" ? section : `${body}\n\n${section}`;
}
