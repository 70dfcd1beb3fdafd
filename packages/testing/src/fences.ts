/** A fenced block of a Markdown file. Lines are 1-based lines of the file. */
export interface Fence {
  readonly language: string;
  /** The words after the language. */
  readonly words: readonly string[];
  /** The line of the opening fence. */
  readonly line: number;
  /** What stands between the fences, each line with its end. */
  readonly text: string;
}

/** A part of a Markdown file below one heading, up to the next. */
export interface Section {
  readonly title: string;
  /** 1 for `#`, 2 for `##`, … */
  readonly level: number;
  readonly line: number;
  readonly fences: readonly Fence[];
}

const opening = /^(?<fence>`{3,}|~{3,})(?<info>[^`]*)$/;
const heading = /^(?<marks>#{1,6})\s+(?<title>.*?)\s*#*$/;

/**
 * The sections of a Markdown file with their fenced blocks, in order (CommonMark's fences and ATX headings, both
 * unindented). What stands before the first heading belongs to none.
 * @throws {Error} where a fence stands before the first heading or is never closed; the message holds its line.
 */
export function readSections(markdown: string): readonly Section[] {
  const sections: (Section & { fences: Fence[] })[] = [];
  const lines = markdown.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const fence = opening.exec(line)?.groups;
    if (fence?.fence !== undefined) {
      const end = closingLine(lines, index, fence.fence);
      const section = sections.at(-1);
      if (end === undefined) throw new Error(`line ${index + 1}: the fence is never closed`);
      if (section === undefined) throw new Error(`line ${index + 1}: a fence before the first heading`);
      const [language = "", ...words] = (fence.info ?? "").trim().split(/\s+/);
      const text = lines.slice(index + 1, end).map((inner) => `${inner}\n`);
      section.fences.push({ language, words, line: index + 1, text: text.join("") });
      index = end;
      continue;
    }
    const title = heading.exec(line)?.groups;
    if (title?.marks !== undefined) {
      sections.push({ title: title.title ?? "", level: title.marks.length, line: index + 1, fences: [] });
    }
  }
  return sections;
}

/** The index of the line that closes a fence: at least as many of the same mark, and nothing else. */
function closingLine(lines: readonly string[], start: number, fence: string): number | undefined {
  const mark = fence.charAt(0);
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = (lines[index] ?? "").trimEnd();
    if (line.length >= fence.length && line === mark.repeat(line.length)) return index;
  }
  return undefined;
}
