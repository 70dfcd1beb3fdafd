// Draws docs/pull-request-summary.png from docs/pull-request-summary.md: `npm run picture`. Needs Chromium, which a bare
// machine lacks, so no test draws; a test says when the picture is older than its text.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "./root.ts";
import { draw } from "./summary-picture/draw.ts";
import { page } from "./summary-picture/page.ts";
import { readGreen, writeGrey } from "./summary-picture/png.ts";

const markdown = readFileSync(join(root, "docs", "pull-request-summary.md"), "utf8");
const folder = mkdtempSync(join(tmpdir(), "pawl-picture-"));
try {
  writeFileSync(join(folder, "page.html"), page(markdown));
  // The page has no colours, and Chromium packs loosely: like this the picture has a third of the bytes.
  const digest = createHash("sha256").update(markdown).digest("hex");
  const picture = writeGrey(readGreen(draw(folder)), `sha256:${digest}`);
  writeFileSync(join(root, "docs", "pull-request-summary.png"), picture);
  process.stdout.write(`docs/pull-request-summary.png: ${picture.length} bytes\n`);
} catch (error) {
  process.stderr.write(`picture: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
