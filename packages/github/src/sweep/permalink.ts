/**
 * Makes addresses of lines at a commit, which show the same for ever.
 * @param repository its address on the web, without `/` at its end.
 */
export function permalinksOf(
  repository: string,
): (path: string, line: number, endLine: number, commit: string) => string {
  return (path, line, endLine, commit) => {
    const file = path.split("/").map(encodeSegment).join("/");
    const lines = endLine > line ? `#L${line}-L${endLine}` : `#L${line}`;
    return `${repository}/blob/${commit}/${file}${lines}`;
  };
}

/** Bytes of a name that are no UTF-8 stand as lone surrogates, which no address can hold; Markdown takes brackets as its own. */
function encodeSegment(segment: string): string {
  const encoded = encodeURIComponent(segment.replace(/[\ud800-\udfff]/gu, "\ufffd"));
  return encoded.replace(/[()'*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
