import type { Expression } from "../model/expression.ts";
import type { CallExpression } from "./statements.ts";

/** Whether a name is that of a port or of an endpoint. */
export function isPortName(name: string): boolean {
  if (portPart.test(name)) return true;
  return /port/i.test(name) && /port/i.test(name.replaceAll(notPorts, ""));
}

/** Whether a name is that of what stands beside a port. */
export function isHostName(name: string): boolean {
  return hostPart.test(name);
}

const portPart = /endpoint|(?:bind|listen|server)_?addr|^(?:bind|listen)(?:_|$)/i;
const hostPart = /addr|host|iface|interface|(?:^|_)(?:ip|url|uri)(?:_|$)/i;
const notPorts = /(?:im|sup|re|ex|trans|pass|air|view|rap)port|port(?:able|ion|al|ray|folio)/gi;

/** Whether a value may be a port or an endpoint, or comes from where those are configured; numbers alone do not tell. */
export function isPortValue(value: Expression, depth = 0): boolean {
  if (depth > 8) return false;
  const inside = (part: Expression): boolean => isPortValue(part, depth + 1);
  switch (value[0]) {
    case "s":
      return value[1].length < 300 && endpoint.test(value[1]);
    case "name":
      return value[1].split(".").some(isPortName);
    case "cat":
      return value[1].some(inside);
    case "list":
      return value[1].some(inside) || isPairOrPorts(value[1]);
    case "map":
      return value[1].some(([key, part]) => isPortName(key) || inside(part) || isPortNumber(part));
    case "int":
      return inside(value[1]);
    case "op":
      return inside(value[2]) || inside(value[3]);
    case "or":
    case "if":
    case "range":
      return inside(value[1]) || inside(value[2]);
    case "each":
      return inside(value[1]);
    case "of":
      return inside(value[1]) || inside(value[2]);
    case "get":
      return (typeof value[2] === "string" && isPortName(value[2])) || inside(value[1]);
    case "call":
      return (
        /parse_(?:known_)?args$/.test(value[1]) ||
        isPortName(lastWord(value[1])) ||
        isConfigured(value) ||
        (isClass(value[1]) && isPortCall(value))
      );
    default:
      return false;
  }
}

const endpoint = /:\/\/[^/]*:|^[\w.*[\]-]*:\d{2,5}$|^\d+\.\d+\.\d+\.\d+$|^localhost|^::1?$/;

/** Whether a call looks a port up by its name: in the environment, a configuration, a dictionary. */
function isConfigured([, callee, positional]: CallExpression): boolean {
  const [first] = positional;
  return first?.[0] === "s" && isPortName(first[1]) && !isClass(callee);
}

/** Whether the last word of a callee is written as a class is. */
export function isClass(callee: string): boolean {
  return /^_*[A-Z]/.test(lastWord(callee));
}

/** Whether a call may hand a port on. */
export function isPortCall([, , positional, keywords]: CallExpression): boolean {
  return (
    positional.some(isPortArgument) || keywords.some(([key, part]) => isPortName(key) || isPortArgument(part))
  );
}

/** Whether an argument may be a port: by its words, or as a number. */
export function isPortArgument(part: Expression): boolean {
  if (part[0] === "s" && part[1].length < 40 && isPortName(part[1].replace(/^-+/, ""))) return true;
  return isPortNumber(part) || isPortValue(part);
}

/** A host and a port, or nothing but ports. */
function isPairOrPorts(items: readonly Expression[]): boolean {
  if (items.length === 2 && items[0]?.[0] !== "n") return items.slice(1).some(isPortNumber);
  return items.length > 0 && items.every(isPortNumber);
}

/** Whether a number may be a port: sizes, years and round numbers are everywhere. */
export function isPortNumber(part: Expression): boolean {
  if (part[0] !== "n") return false;
  const [, number] = part;
  const isYear = number >= 1900 && number < 2040;
  return number >= 1024 && number <= 65_535 && number % 256 !== 0 && number !== 10_000 && !isYear;
}

/** What stands behind the last dot. */
export function lastWord(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf(".") + 1);
}
