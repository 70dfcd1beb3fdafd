/**
 * Whether a text may give a port: a look at its characters that costs next to nothing and lets no start-up list through
 * the net. `import`, `export`, `support` and `report` are no port.
 */
export function mentionsPort(text: string): boolean {
  for (const { index } of text.matchAll(/port/gi)) {
    const before = text.charCodeAt(index - 1);
    const isWithinWord = isLower(before) || (isUpper(before) && isUpper(text.charCodeAt(index)));
    // `healthCheckPort` begins a word of its own.
    const isCamel = isLower(before) && isUpper(text.charCodeAt(index));
    if (index === 0 || !isWithinWord || isCamel) return true;
  }
  return /gunicorn|hypercorn|uwsgi|waitress-serve|runserver|http\.server/.test(text);
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}
