/** The value of a plain scalar by YAML 1.2's core schema (YAML 1.2.2, 10.3.2). */
export function coreValue(text: string): null | boolean | number | string {
  switch (text) {
    case "":
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case "true":
    case "True":
    case "TRUE":
      return true;
    case "false":
    case "False":
    case "FALSE":
      return false;
  }
  return numberOf(text) ?? text;
}

/** No number of YAML begins with anything else. */
const beginning = /^[-+.0-9]/;
const whole = /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$/;
const decimal = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const infinite = /^(?<sign>[-+]?)\.(?:inf|Inf|INF)$/;

function numberOf(text: string): number | undefined {
  if (!beginning.test(text)) return undefined;
  if (whole.test(text) || decimal.test(text)) return Number(text);
  const sign = infinite.exec(text)?.groups?.sign;
  if (sign !== undefined) return sign === "-" ? -Infinity : Infinity;
  return /^\.(?:nan|NaN|NAN)$/.test(text) ? NaN : undefined;
}
