/**
 * The part of a Markdown text in which GitHub looks for references: without fenced code, code spans and HTML comments. Of
 * what stood within a line U+FFFC is left, so that nothing joins over it. Linear in the text's length.
 */
export function proseOf(markdown: string): string {
  const blocks: string[] = [];
  let paragraph: string[] = [];
  let fence: Fence | undefined;
  let inComment = false;
  const end = (): void => {
    if (paragraph.length > 0) blocks.push(withoutSpans(paragraph.join("\n")));
    paragraph = [];
  };
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const text = line.replace(/^(?: {0,3}> ?)+/, "");
    const quoted = text !== line;
    // What stands in a quotation ends with it.
    if (fence?.quoted === true && !quoted) fence = undefined;
    if (fence !== undefined) {
      if (closes(text, fence)) fence = undefined;
    } else if (inComment) {
      inComment = !text.includes("-->");
    } else if (/^ {0,3}<!--/.test(text)) {
      // A comment that begins a block hides all lines until its end, and the rest of that line.
      end();
      inComment = !text.includes("-->");
    } else {
      fence = fenceOf(text, quoted);
      if (fence !== undefined || text.trim() === "") end();
      else paragraph.push(text);
    }
  }
  end();
  return blocks.join("\n\n");
}

interface Fence {
  readonly sign: string;
  readonly length: number;
  readonly quoted: boolean;
}

/** The fence that a line opens: in a list too, where it stands behind the bullet or further in. */
function fenceOf(line: string, quoted: boolean): Fence | undefined {
  const found = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(?<fence>`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.groups;
  const fence = found?.fence;
  return fence === undefined ? undefined : { sign: fence.charAt(0), length: fence.length, quoted };
}

function closes(line: string, { sign, length }: Fence): boolean {
  const text = line.trim();
  return text.length >= length && text === sign.repeat(text.length);
}

/** A paragraph without its code spans and its comments; what is not closed is text. */
function withoutSpans(text: string): string {
  const marks = [...text.matchAll(/`+|<!--|-->/g)];
  const next = nextOfKind(marks.map(([mark]) => mark));
  let prose = "";
  let from = 0;
  for (const [index, mark] of marks.entries()) {
    const closing = marks[next[index] ?? -1];
    if (mark.index < from || closing === undefined) continue;
    prose += `${text.slice(from, mark.index)}\ufffc`;
    from = closing.index + closing[0].length;
  }
  return prose + text.slice(from);
}

/** For each mark the place of the one that closes it: backticks as many, of a comment its end. */
function nextOfKind(marks: readonly string[]): readonly (number | undefined)[] {
  const last = new Map<string, number>();
  const next: (number | undefined)[] = [];
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index] ?? "";
    next[index] = mark === "-->" ? undefined : last.get(mark === "<!--" ? "-->" : mark);
    last.set(mark, index);
  }
  return next;
}
