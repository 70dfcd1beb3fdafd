import type { Paint } from "@pawl/report";

/**
 * Markdown of a rule's help for the terminal: headings and code quotes are styled, fenced code is indented, everything
 * else stays as it is written.
 */
export function helpText(markdown: string, paint: Paint): string {
  const lines: string[] = [];
  let fenced = false;
  for (const line of markdown.trim().split("\n")) {
    if (/^ {0,3}```/.test(line)) {
      fenced = !fenced;
    } else if (fenced) {
      lines.push(line === "" ? "" : `    ${paint("code", line)}`);
    } else {
      const heading = /^#{1,6} +(.*)$/.exec(line)?.[1];
      lines.push(heading === undefined ? styleCode(line, paint) : paint("strong", heading));
    }
  }
  return `${lines.join("\n")}\n`;
}

function styleCode(line: string, paint: Paint): string {
  return line.replace(/`[^`]+`/g, (code) => paint("code", code));
}
