import { Byte, byteAt } from "../bytes.ts";
import type { CodeReader } from "./code-reader.ts";
import { cssRules } from "./css.ts";
import { javascriptRules } from "./javascript.ts";
import { blockComment, reportBlock } from "./marks.ts";
import { quoted } from "./quoted.ts";
import { dispatch, isSpace, isWord, type Rule, startsWith, startsWithAnyCase } from "./rule.ts";
import { templateComment } from "./yaml.ts";

const slash = 0x2f;
const percent = 0x25;

/** XML and its kin. */
export function xmlRules(): readonly Rule[] {
  return [
    blockComment("<!--", "-->"),
    quoted("<![CDATA[", { close: "]]>", escape: "", multiline: true }),
    { first: "<", read: (reader, at) => afterTag(reader, at) },
  ];
}

/** HTML, with the bodies of its scripts and styles, and with the comments of templates. */
export function htmlRules(): readonly Rule[] {
  return [
    blockComment("<!--", "-->"),
    element,
    quoted("{{!--", { close: "--}}", escape: "", multiline: true, where: noteHandlebars }),
    templateComment,
    ...templateRules(),
  ];
}

/** Comments of Jinja, Django, Twig and Tera. */
export function templateRules(): readonly Rule[] {
  return [hashComment, tagComment];
}

/** Handlebars' comment is taken down as it is passed. */
function noteHandlebars(reader: CodeReader, at: number): boolean {
  const end = reader.find("--}}", at + 5);
  if (end < 0) return false;
  reportBlock(reader, at, 5, end, end + 4);
  return true;
}

/** `{# … #}`; without its end it is text. */
const hashComment: Rule = {
  first: "{",
  read(reader, at) {
    const { bytes, start } = reader;
    if (byteAt(bytes, at + 1) !== Byte.hash || (at > start && bytes[at - 1] === Byte.openBrace)) return -1;
    const end = reader.find("#}", at + 2);
    if (end < 0) return -1;
    reportBlock(reader, at, 2, end, end + 2);
    return end + 2;
  },
};

/** `{% comment %} … {% endcomment %}` */
const tagComment: Rule = {
  first: "{",
  read(reader, at) {
    const { bytes } = reader;
    if (byteAt(bytes, at + 1) !== percent) return -1;
    let word = at + 2;
    while (byteAt(bytes, word) === Byte.space || byteAt(bytes, word) === 0x2d) word++;
    if (!startsWith(bytes, word, "comment") || isWord(byteAt(bytes, word + 7))) return -1;
    const open = reader.find("%}", word);
    const close = open < 0 ? -1 : reader.find("endcomment", open);
    if (close < 0) return -1;
    const end = bytes.lastIndexOf("{%", close, "latin1");
    const after = reader.find("%}", close);
    if (end < open + 2 || after < 0) {
      reader.inVain(at, close);
      return -1;
    }
    reader.comment(at, open + 2, end, after + 2);
    return after + 2;
  },
};

/** A tag, and all of an element whose content is no HTML. */
const element: Rule = {
  first: "<",
  read(reader, at) {
    const after = afterTag(reader, at);
    if (after < 0) return -1;
    const { bytes } = reader;
    for (const name of ["script", "style", "textarea", "title"]) {
      const end = at + 1 + name.length;
      if (!startsWithAnyCase(bytes, at + 1, name) || isWord(byteAt(bytes, end))) continue;
      if (bytes[after - 2] === slash) return after;
      const close = contentEnd(reader, name, after);
      const attributes = bytes.toString("latin1", end, Math.min(after, end + 1000)).toLowerCase();
      const rules = contentRules(name, attributes);
      if (rules !== undefined) reader.runWithin(dispatch(rules), after, close);
      return close;
    }
    return after;
  },
};

function contentRules(name: string, attributes: string): readonly Rule[] | undefined {
  if (name === "style") return cssRules(/scss|sass|less|stylus/.test(attributes));
  if (name !== "script" || /json|template|html|x-|text\/plain|coffee/.test(attributes)) return undefined;
  return javascriptRules(/[jt]sx|babel/.test(attributes));
}

function contentEnd({ bytes }: CodeReader, name: string, from: number): number {
  let at = bytes.indexOf("</", from, "latin1");
  while (at >= 0 && !startsWithAnyCase(bytes, at + 2, name)) at = bytes.indexOf("</", at + 2, "latin1");
  return at < 0 ? bytes.length : at;
}

/** Behind the tag that begins at `at`; -1 where none does. Attributes may hold whatever looks like a comment. */
function afterTag(reader: CodeReader, at: number): number {
  const { bytes } = reader;
  const first = byteAt(bytes, byteAt(bytes, at + 1) === slash ? at + 2 : at + 1);
  if (!isWord(first) || reader.isTired) return -1;
  let isValue = false;
  for (let end = at + 1; end < bytes.length; end++) {
    const byte = bytes[end] ?? 0;
    if (byte === Byte.greater) return end + 1;
    if (isValue && (byte === Byte.doubleQuote || byte === Byte.singleQuote)) {
      const close = bytes.indexOf(byte, end + 1);
      if (close < 0) break;
      end = close;
    }
    isValue = byte === Byte.equals || (isValue && isSpace(byte));
  }
  reader.inVain(at, bytes.length);
  return -1;
}
