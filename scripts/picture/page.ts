import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Close to how GitHub shows Markdown in a job summary or an issue, in shades of grey; the fonts are the machine's. */
const STYLE = `
  body { margin: 0; padding: 12px; background: #fff; color: #222; font: 14px/1.5 Helvetica, Arial, sans-serif; }
  section { border: 1px solid #d5d5d5; border-radius: 6px; }
  header { padding: 10px 16px; border-bottom: 1px solid #d5d5d5; color: #606060; font-size: 13px; }
  header b { color: #222; }
  main { padding: 16px 20px 12px; }
  h1 { margin: 0 0 14px; padding-bottom: 6px; border-bottom: 1px solid #d5d5d5; font-size: 24px; }
  h2 { margin: 0 0 14px; padding-bottom: 6px; border-bottom: 1px solid #d5d5d5; font-size: 21px; }
  p { margin: 0 0 14px; }
  table { border-collapse: collapse; margin: 0 0 14px; }
  th, td { border: 1px solid #d5d5d5; padding: 6px 12px; vertical-align: top; }
  th { text-align: left; }
  tbody tr:nth-child(2n) { background: #f7f7f7; }
  ul { margin: 0 0 8px; padding-left: 24px; }
  li { margin: 3px 0; }
  h3 { margin: 14px 0 8px; font-size: 16px; }
  pre { background: #f2f2f2; border-radius: 6px; padding: 10px 14px; }
  pre code { background: none; padding: 0; }
  input { margin: 0 5px 0 -18px; vertical-align: middle; }
  li:has(> input), li:has(> p > input) { list-style: none; }
  code { background: #eee; border-radius: 5px; padding: 2px 5px; font: 12px "Liberation Mono", Menlo, monospace; }
`;

/** A page that shows Markdown in a frame below a header of HTML; its title is its height in CSS pixels. */
export function page(markdown: string, header: string): string {
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    // As GitHub does, `<code>` is taken for what it is: the summary escapes what is not its own.
    allowDangerousHtml: true,
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title></title><style>${STYLE}</style></head>
<body><section><header>${header}</header><main>${body}</main></section>
<script>document.title = Math.ceil(document.body.getBoundingClientRect().height)</script>
</body>
</html>
`;
}
