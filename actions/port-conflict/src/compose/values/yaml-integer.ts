const FORMS: readonly (readonly [form: RegExp, base: number, prefix: number])[] = [
  [/^0[xX][0-9A-Fa-f]+$/, 16, 2],
  [/^0[bB][01]+$/, 2, 2],
  [/^0[oO][0-7]+$/, 8, 2],
  [/^0[0-7]+$/, 8, 1],
  [/^(?:0|[1-9][0-9]*)$/, 10, 0],
];

/**
 * The integer that a plain YAML scalar is to docker compose, which reads YAML 1.2 with the octal `010` of 1.1 and `_`
 * between digits; `undefined` for anything else. The sexagesimal numbers of YAML 1.1 (`56:22`) are texts to it.
 */
export function yamlInteger(text: string): number | undefined {
  const sign = /^[+-]/.test(text) ? 1 : 0;
  const digits = text.slice(sign).replaceAll("_", "");
  for (const [form, base, prefix] of FORMS) {
    if (!form.test(digits)) continue;
    const value = Number.parseInt(digits.slice(prefix), base);
    return text.startsWith("-") ? -value : value;
  }
  return undefined;
}
