import type { Expression } from "../model/expression.ts";
import type { FileLines } from "./file-lines.ts";
import { isElsewhere } from "./may-hand.ts";
import { isClass, isHostName, isPortArgument, isPortNumber, lastWord } from "./port-words.ts";
import type { CallExpression } from "./statements.ts";

/** Whether an argument beside a port may say more of it: where it is, or what is added. */
export function isOfUse(value: Expression): boolean {
  switch (value[0]) {
    case "n":
    case "k":
    case "op":
    case "cat":
    case "int":
    case "or":
    case "if":
      return true;
    case "s":
      return value[1].length < 60;
    case "name":
      return (
        !/^(?:self|cls)$/.test(value[1]) &&
        (!value[1].includes(".") || isPortArgument(value) || isHostName(value[1]))
      );
    case "call":
      return isClass(value[1]) || isPortArgument(value);
    default:
      return isPortArgument(value);
  }
}

/** Whether a call hands on an object that it makes of a class of another file: a configuration. */
export function handsObject([, , positional, keywords]: CallExpression, lines: FileLines): boolean {
  const given = [...positional, ...keywords.map(([, value]) => value)];
  return given.some((value) => {
    const name = value[0] === "call" || value[0] === "name" ? value[1].replace(/\(\)$/, "") : "";
    const isMade = value[0] === "call" || name !== value[1];
    return isMade && isClass(name) && isElsewhere(name, lines);
  });
}

/** Whether a call is of a socket's method with an address: no parameter of the repository takes one so. */
export function isAddressed([, callee, positional, keywords]: CallExpression): boolean {
  const [first, more] = positional;
  return (
    callee.includes(".") &&
    addressed.test(lastWord(callee)) &&
    first?.[0] === "list" &&
    more === undefined &&
    keywords.length === 0
  );
}

const addressed = /^(?:bind|connect|connect_ex|sendto)$/;

export function isNumbers(value: Expression): boolean {
  if (value[0] === "list") return value[1].length > 0 && value[1].every((item) => item[0] === "n");
  return value[0] === "map" && value[1].length > 0 && value[1].every(([, item]) => item[0] === "n");
}

export function holdsPortNumber(value: Expression): boolean {
  if (value[0] === "n") return value[1] >= 1024 && value[1] <= 65_535;
  if (value[0] === "list") return value[1].length <= 50 && value[1].every(isPortNumber);
  return value[0] === "map" && value[1].length <= 50 && value[1].every(([, item]) => isPortNumber(item));
}

/** Whether a value is a constant, or made of one by arithmetic or as a text. */
export function isMadeOf(value: Expression, name: string): boolean {
  switch (value[0]) {
    case "name":
      return value[1].split(".").includes(name);
    case "cat":
    case "list":
      return value[1].some((part) => isMadeOf(part, name));
    case "int":
    case "get":
      return isMadeOf(value[1], name);
    case "op":
      return isMadeOf(value[2], name) || isMadeOf(value[3], name);
    case "or":
    case "if":
      return isMadeOf(value[1], name) || isMadeOf(value[2], name);
    default:
      return false;
  }
}
