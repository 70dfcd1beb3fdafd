import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { escapeMarkdown, escapeMarkdownCode, escapeMarkdownMessage } from "../src/markdown-escape.ts";
import { visible } from "../src/visible.ts";
import { fc, nastyText } from "./arbitrary.ts";

/** The HTML of a page of GitHub's Markdown, raw HTML let through as GitHub does for what it allows. */
function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** What a reader sees of HTML without elements. */
function textOf(source: string): string {
  return source
    .replace(
      /&(?:lt|gt|quot|amp);/g,
      (entity) => ({ "&lt;": "<", "&gt;": ">", "&quot;": '"' })[entity] ?? "&",
    )
    .replaceAll("\u200b", "");
}

/** Spaces at the edges are shown as such, so that nothing at the start of a line is lost or becomes a block. */
function seen(text: string): string {
  return visible(text).replace(/^ +| +$/g, (spaces) => "\u00a0".repeat(spaces.length));
}

/** What GitHub links in text after Markdown is done. */
const LINKED = /@[\w-]|#\d|\bgh-\d|:\/\/|\bwww\.\w|\b[0-9a-f]{7,}\b/i;

describe("escapeMarkdown", () => {
  it("shows what would take effect", () => {
    expect(escapeMarkdown("<b>*x*</b> | @me")).toBe(
      "&#60;b&#62;&#42;x&#42;&#60;/b&#62; &#124; &#64;&#8203;me",
    );
    expect(escapeMarkdown("closes #1, GH-2")).toBe("closes &#35;&#8203;1, GH-&#8203;2");
    expect(escapeMarkdown("plain words, and 12 of them.")).toBe("plain words, and 12 of them.");
  });

  it("is one paragraph with exactly the text, at the start of a line too", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const escaped = escapeMarkdown(text);
        if (escaped === "") return;
        const page = html(escaped);
        expect(page).toMatch(/^<p>[^<>]*<\/p>$/);
        const inner = page.slice("<p>".length, -"</p>".length);
        expect(textOf(inner)).toBe(seen(text));
        expect(inner.replace(/&\w+;/g, " ")).not.toMatch(LINKED);
      }),
      { numRuns: 2_000 },
    );
  });

  it("stays in its cell of a table, and in its item of a list", () => {
    fc.assert(
      fc.property(nastyText, nastyText, (a, b) => {
        const row = html(`| a | b |\n|---|---|\n| x${escapeMarkdown(a)} | x${escapeMarkdown(b)} |`);
        const cells = [...row.matchAll(/<td>([^<>]*)<\/td>/g)].map((match) => textOf(match[1] ?? ""));
        expect(cells).toEqual([`x${seen(a)}`, `x${seen(b)}`]);
        expect(html(`- ${escapeMarkdown(a)}x\n- y`)).toMatch(/^<ul>\n<li>[^<>]*<\/li>\n<li>y<\/li>\n<\/ul>$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("escapeMarkdownCode", () => {
  it("is code with exactly the text, in a table too", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const escaped = escapeMarkdownCode(text);
        if (escaped === "") return;
        const row = html(`| a | b |\n|---|---|\n| ${escaped} | y |`);
        const cells = [...row.matchAll(/<td>(.*)<\/td>/g)].map((match) => match[1] ?? "");
        expect(cells[0]).toMatch(/^<code>[^<>]*<\/code>$/);
        expect(textOf((cells[0] ?? "").replace(/<\/?code>/g, ""))).toBe(visible(text));
        expect(cells[1]).toBe("y");
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("escapeMarkdownMessage", () => {
  it("shows code quotes as code", () => {
    expect(escapeMarkdownMessage("`except A | B` is *bad*")).toBe(
      "<code>except A &#124; B</code> is &#42;bad&#42;",
    );
  });

  it("loses no quote that is empty or has no end, and joins nothing around it", () => {
    expect(escapeMarkdownMessage("gh``-1 `abc` `d")).toBe("gh&#96;&#96;&#45;1 <code>abc</code> &#96;d");
    expect(escapeMarkdownMessage("`abc")).toBe("&#96;abc");
    expect(html(escapeMarkdownMessage("www``.example.org 0123``4567"))).not.toMatch(LINKED);
  });

  it("holds nothing but text and code, however the quotes fall", () => {
    fc.assert(
      fc.property(nastyText, (text) => {
        const page = html(`x${escapeMarkdownMessage(text)}`);
        expect(page).toMatch(/^<p>(?:[^<>]|<code>[^<>]*<\/code>)*<\/p>$/);
        const outside = page.replace(/<code>[^<>]*<\/code>/g, " ").replace(/&\w+;/g, " ");
        expect(outside).not.toMatch(LINKED);
      }),
      { numRuns: 2_000 },
    );
  });
});
