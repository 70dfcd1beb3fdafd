import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

/** Close to how GitHub shows Markdown in a job summary, in shades of grey; the fonts are the machine's. */
const STYLE = `
  body { margin: 0; padding: 12px; background: #fff; color: #222; font: 14px/1.5 Helvetica, Arial, sans-serif; }
  section { border: 1px solid #d5d5d5; border-radius: 6px; }
  header { padding: 10px 16px; border-bottom: 1px solid #d5d5d5; color: #606060; font-size: 13px; }
  header b { color: #222; }
  main { padding: 16px 20px 12px; }
  h2 { margin: 0 0 14px; padding-bottom: 6px; border-bottom: 1px solid #d5d5d5; font-size: 21px; }
  p { margin: 0 0 14px; }
  table { border-collapse: collapse; margin: 0 0 14px; }
  th, td { border: 1px solid #d5d5d5; padding: 6px 12px; vertical-align: top; }
  th { text-align: left; }
  tbody tr:nth-child(2n) { background: #f7f7f7; }
  ul { margin: 0 0 8px; padding-left: 24px; }
  li { margin: 3px 0; }
  code { background: #eee; border-radius: 5px; padding: 2px 5px; font: 12px "Liberation Mono", Menlo, monospace; }
`;

/** A page that shows Markdown as a job's summary, in a frame; its title is its height in CSS pixels. */
export function page(markdown: string): string {
  const body = micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    // As GitHub does, `<code>` is taken for what it is: the summary escapes what is not its own.
    allowDangerousHtml: true,
  });
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title></title><style>${STYLE}</style></head>
<body><section><header><b>pawl</b> summary</header><main>${body}</main></section>
<script>document.title = Math.ceil(document.body.getBoundingClientRect().height)</script>
</body>
</html>
`;
}
