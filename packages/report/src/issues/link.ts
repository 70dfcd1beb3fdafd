/**
 * An address as the target of a link in Markdown: what could end the link or the line is percent-encoded. Only the web's
 * addresses are linked; for any other the text stands alone.
 */
export function markdownLink(text: string, address: string): string {
  if (!/^https?:\/\//i.test(address)) return text;
  const target = address.replaceAll(/[^\w\-.~:/?#@!$&'+,;=%]/gu, (character) => {
    const isHalf = character.length === 1 && /[\ud800-\udfff]/.test(character);
    const encoded = isHalf ? "%EF%BF%BD" : encodeURIComponent(character);
    return encoded === character
      ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`
      : encoded;
  });
  return `[${text}](${target})`;
}
