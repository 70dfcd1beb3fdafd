import { wordsOf } from "../values/port-name.ts";

/** Words of files and folders that a program writes about other files: they say what stands there, and start nothing. */
const reports = new Set(
  "report reports result results audit audits analysis analyses output outputs log logs summary metrics coverage artifacts candidates".split(
    " ",
  ),
);

/** Whether a path says that a file only reports what others hold. */
export function isReport(path: string): boolean {
  return wordsOf(path).some((word) => reports.has(word));
}
