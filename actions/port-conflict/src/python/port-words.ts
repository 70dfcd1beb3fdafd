import type { Expression } from "../model/expression.ts";
import type { CallExpression } from "./statements.ts";

/** Whether a name is likely to hold a port, a host or what is made of them. */
export function isPortName(name: string): boolean {
  if (portPart.test(name)) return true;
  return /port/i.test(name) && /port/i.test(name.replaceAll(notPorts, ""));
}

const portPart = /addr|endpoint|iface|hostname|^(?:bind|listen)(?:_|$)|(?:^|_)hosts?(?:_|$)/i;
const notPorts = /(?:im|sup|re|ex|trans|pass|air|view|rap)port/gi;

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
    case "list":
      return value[1].some((part) => inside(part) || isPortNumber(part));
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
  if (part[0] === "s" && isPortName(part[1].replace(/^-+/, "")) && part[1].length < 40) return true;
  return isPortNumber(part) || isPortValue(part);
}

/** Whether a number may be a port: sizes and round numbers are everywhere. */
export function isPortNumber(part: Expression): boolean {
  return part[0] === "n" && part[1] >= 1024 && part[1] <= 65_535 && part[1] % 256 !== 0 && part[1] !== 10_000;
}

/** What stands behind the last dot. */
export function lastWord(dotted: string): string {
  return dotted.slice(dotted.lastIndexOf(".") + 1);
}

/**
 * The words of all names in an expression: what has to be known to know its value.
 * @param flow only the names whose value goes into that of the expression.
 */
export function namesIn(value: Expression, found: Set<string>, flow = false, depth = 0): void {
  if (depth > 30) return;
  const inside = (part: Expression): void => namesIn(part, found, flow, depth + 1);
  switch (value[0]) {
    case "name":
      addWords(value[1], found);
      return;
    case "cat":
    case "list":
      value[1].forEach(inside);
      return;
    case "map":
      for (const [, part] of value[1]) inside(part);
      return;
    case "int":
    case "get":
    case "each":
      inside(value[1]);
      return;
    case "op":
      inside(value[2]);
      inside(value[3]);
      return;
    case "or":
    case "if":
    case "range":
      inside(value[1]);
      inside(value[2]);
      return;
    case "of":
      inside(value[1]);
      for (const part of value[2][2]) inside(part);
      for (const [, part] of value[2][3]) inside(part);
      return;
    case "call":
      if (flow && !isClass(value[1])) return;
      if (!flow) addWords(value[1], found);
      value[2].forEach(inside);
      for (const [, part] of value[3]) inside(part);
      return;
    default:
  }
}

function addWords(dotted: string, found: Set<string>): void {
  for (const part of dotted.split(".")) {
    const word = part.endsWith("()") ? part.slice(0, -2) : part;
    if (word.length > 0 && !tooCommon.has(word)) found.add(word);
  }
}

/** Names that stand for no value of the file. */
const tooCommon: ReadonlySet<string> = new Set(
  "self cls super os environ get getenv int str len format sys argv print logging socket zmq typer click argparse".split(
    " ",
  ),
);
