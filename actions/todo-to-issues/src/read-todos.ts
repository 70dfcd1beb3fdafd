import { type CommentLine, isProse, laterDirectives, textColumn } from "./comment-line.ts";
import { type Marker, markersIn } from "./marker.ts";
import type { Todo } from "./todo.ts";
import { todoOf } from "./todo-of.ts";

/**
 * The TODOs in the comments of a file, in order, all but what encloses them. A line that follows belongs to one until a
 * line without text, a mark or a text further to the left, or the next marker.
 */
export function readTodos(
  comments: readonly CommentLine[],
  words: readonly string[],
): readonly Omit<Todo, "scope">[] {
  const found: Omit<Todo, "scope">[] = [];
  for (const [index, first] of comments.entries()) {
    const markers = markersIn(first.text, words);
    if (markers.length === 0) continue;
    const directives = laterDirectives(first.text);
    let passed = 0;
    for (const [item, marker] of markers.entries()) {
      const next = markers[item + 1];
      while ((directives[passed] ?? marker.end) < marker.end) passed++;
      const limit = Math.min(directives[passed] ?? first.text.length, next?.start ?? first.text.length);
      const more = next === undefined ? following(comments, index, marker, words) : [];
      found.push(todoOf(first, marker, limit, more));
    }
  }
  return found;
}

/** The comment lines below that belong to the last marker of a line. */
function following(
  comments: readonly CommentLine[],
  index: number,
  marker: Marker,
  words: readonly string[],
): readonly CommentLine[] {
  const first = comments[index];
  const found: CommentLine[] = [];
  if (first === undefined) return found;
  // A block's first line stands behind its opening mark: how far it is indented says nothing of the others.
  const opensBlock = comments[index - 1]?.block !== first.block && comments[index + 1]?.block === first.block;
  const isNested = /^\s*(?:#|\/\/)/.test(first.text.slice(0, marker.start));
  let least = opensBlock ? 0 : textColumn(first) + (isListed(first.text, marker) ? 1 : 0);
  for (let next = index + 1; ; next++) {
    const line = comments[next];
    if (line === undefined || line.line !== first.line + next - index || !line.own) return found;
    if (line.block !== first.block && line.column !== first.column) return found;
    if (textColumn(line) < least || !isProse(line.text)) return found;
    if (isNested && !/^\s*(?:#|\/\/)/.test(line.text)) return found;
    if (markersIn(line.text, words).length > 0) return found;
    least ||= textColumn(line);
    found.push(line);
  }
}

/** Whether the marker is the word of a list's item: what is no deeper than its bullet is another item. */
function isListed(text: string, { start }: Marker): boolean {
  return /^\s*(?:[-*+•·]|\(?\d{1,3}[.):])\s/.test(text.slice(0, start));
}
