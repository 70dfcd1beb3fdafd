/** The highest port number there is. */
const HIGHEST = 65535;

/** One port or several in a row, both ends included. */
export interface PortRange {
  readonly from: number;
  readonly to: number;
}

/** Why a text is no port: `range` for a number that no port can have, `form` for anything else. */
export interface NoPort {
  readonly wrong: "range" | "form";
  readonly message: string;
}

/**
 * Reads `8080` or `8000-8010` as docker does: decimal digits (leading zeros count for nothing), 0 to 65535, of a range the
 * first two parts.
 */
export function readPortRange(text: string): PortRange | NoPort {
  const [first = "", second] = text.split("-");
  const from = readNumber(first, text);
  if (typeof from !== "number") return from;
  if (second === undefined) return { from, to: from };
  const to = readNumber(second, text);
  if (typeof to !== "number") return to;
  if (to < from) return { wrong: "form", message: `the range \`${text}\` ends before it begins` };
  return { from, to };
}

function readNumber(digits: string, text: string): number | NoPort {
  if (!/^[0-9]+$/.test(digits)) return { wrong: "form", message: `found \`${text}\`, expected a port` };
  const value = Number.parseInt(digits, 10);
  if (value > HIGHEST) return { wrong: "range", message: `${digits} is above ${HIGHEST}, the highest port` };
  return value;
}
