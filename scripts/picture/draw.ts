import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Where Chromium may be: what the variable names, else what is in the PATH. */
const PROGRAMS = process.env.CHROMIUM
  ? [process.env.CHROMIUM]
  : ["chromium", "chromium-browser", "google-chrome"];

/** Width of the page in CSS pixels: about what GitHub gives a job summary beside its menu. */
const WIDTH = 900;

/** More than any summary of a few findings needs, in CSS pixels. */
const TALLEST = 3_000;

/**
 * The PNG of a folder's `page.html`, as high as the page and with two dots per CSS pixel.
 * @throws {Error} that says what to install, where there is no Chromium.
 */
export function draw(folder: string): Buffer {
  const address = pathToFileURL(join(folder, "page.html")).href;
  // The page writes its height into its own title.
  const dom = run(folder, ["--dump-dom", `--window-size=${WIDTH},${TALLEST}`, address]);
  const height = Number(/<title>(\d+)<\/title>/.exec(dom)?.[1]);
  if (!(height > 0 && height < TALLEST)) throw new Error(`the page's height is ${height}`);
  const picture = join(folder, "page.png");
  run(folder, [
    ...[`--screenshot=${picture}`, `--window-size=${WIDTH},${height}`],
    ...["--force-device-scale-factor=2", "--hide-scrollbars", address],
  ]);
  return readFileSync(picture);
}

function run(folder: string, args: readonly string[]): string {
  // The page is our own file and loads nothing, so that Chromium's sandbox, which root cannot have, is not missed.
  const always = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    `--user-data-dir=${join(folder, "profile")}`,
  ];
  for (const program of PROGRAMS) {
    const { error, status, stdout, stderr } = spawnSync(program, [...always, ...args], {
      encoding: "utf8",
      timeout: 120_000,
    });
    if (error !== undefined && "code" in error && error.code === "ENOENT") continue;
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
    return stdout;
  }
  throw new Error(
    `there is no ${PROGRAMS.join(", ")}: install Chromium (\`apt-get install chromium\`), or name one in CHROMIUM`,
  );
}
