// Draws the pictures of docs/, each from the Markdown beside it: `npm run picture`. Needs Chromium, which a bare machine
// lacks, so no test draws; a test says when a picture is older than its text.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { draw } from "./picture/draw.ts";
import { page } from "./picture/page.ts";
import { readGreen, writeGrey } from "./picture/png.ts";
import { root } from "./root.ts";

/** The files of docs/ without their endings, and who says what stands in them. */
const pictures = {
  "pull-request-summary": "<b>pawl</b> summary",
  "port-clash": "<b>ports</b> summary",
  "filed-issue": "<b>github-actions[bot]</b> opened this issue",
  "filed-directory": "<b>github-actions[bot]</b> opened this issue",
  "debt-dashboard": "<b>github-actions[bot]</b> opened this issue",
};

for (const [name, header] of Object.entries(pictures)) {
  const markdown = readFileSync(join(root, "docs", `${name}.md`), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "pawl-picture-"));
  try {
    writeFileSync(join(folder, "page.html"), page(markdown, header));
    // The page has no colours, and Chromium packs loosely: like this the picture has a third of the bytes.
    const digest = createHash("sha256").update(markdown).digest("hex");
    const picture = writeGrey(readGreen(draw(folder)), `sha256:${digest}`);
    writeFileSync(join(root, "docs", `${name}.png`), picture);
    process.stdout.write(`docs/${name}.png: ${picture.length} bytes\n`);
  } catch (error) {
    process.stderr.write(`picture: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
