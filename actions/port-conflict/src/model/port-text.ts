import type { Port } from "./port.ts";

/** What a text says of ports: one or several, or what is wrong with it. */
export type PortReading = { readonly ports: readonly Port[] } | { readonly problem: string };

/** How many ports a written range may stand for. */
const WIDEST = 1000;

/**
 * Reads a port as people write it in a registry: `5563`, `5000-5010`, `PORT_OFFSET+7200`, `${PORT_OFFSET}+7200`. The problem says what
 * was found and what was expected.
 */
export function readPort(written: string | number): PortReading {
  const text = String(written).trim();
  const symbolic = /^\$?\{?(?<name>[A-Za-z_]\w*)\}?\s*\+\s*(?<number>\d{1,7})$/.exec(text)?.groups;
  if (symbolic !== undefined) {
    const number = Number(symbolic.number);
    return number > 65535 ? bad(text) : { ports: [{ number, above: symbolic.name ?? "" }] };
  }
  const [, first = "", last = ""] = /^(\d{1,7})\s*-\s*(\d{1,7})$/.exec(text) ?? [];
  if (first !== "") {
    const [from, to] = [Number(first), Number(last)];
    if (from < 1 || to > 65535 || to < from) return bad(text);
    if (to - from >= WIDEST) return { problem: `found the range ${text}, expected at most ${WIDEST} ports` };
    return { ports: Array.from({ length: to - from + 1 }, (_none, index) => ({ number: from + index })) };
  }
  if (!/^\d{1,7}$/.test(text) || (text.length > 1 && text.startsWith("0"))) return bad(text);
  const number = Number(text);
  return number < 1 || number > 65535 ? bad(text) : { ports: [{ number }] };
}

function bad(text: string): PortReading {
  const shown = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return { problem: `found ${JSON.stringify(shown).replaceAll("`", "'")}, expected a port from 1 to 65535` };
}
