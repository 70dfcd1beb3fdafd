import type { DataKind, DataScalar } from "@pawl/parser/data";
import { type PortReading, portRange, readPortText, shown, wrong } from "./port-text.ts";

/** What a scalar of a data file says about a port, by the rules of its format. */
export function readPortScalar(node: DataScalar, format: DataKind): PortReading {
  const { value, text } = node;
  if (value === null) return { kind: "none" };
  if (typeof value === "boolean") return wrong("unreadable", `\`${shown(text)}\` is no number of a port`);
  const isPlainYaml = format === "yaml" && node.style === "plain";
  if (typeof value === "string") {
    if (isPlainYaml && /^[0-9][0-9_]*:[0-9_:]+$/.test(value)) {
      return wrong("unreadable", `\`${shown(text)}\` is two numbers, or one to the base 60 in YAML 1.1`);
    }
    return readPortText(value);
  }
  // What readers of YAML 1.1 (PyYAML) and of YAML 1.2 take for different numbers is no known value.
  if (isPlainYaml && /^[-+]?0[0-9o]/.test(text)) {
    return wrong(
      "unreadable",
      `\`${shown(text)}\` is read as octal by some readers of YAML and not by others`,
    );
  }
  const isWhole =
    Number.isInteger(value) && !(format !== "toml" ? /[.eE]/ : /[.]/).test(text.replace(/^[-+]?0x.*/i, ""));
  return isWhole ? portRange(value, value) : wrong("unreadable", `\`${shown(text)}\` is no whole number`);
}
