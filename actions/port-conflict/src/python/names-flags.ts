import type { FileLines } from "./file-lines.ts";
import { isPortName, lastWord } from "./port-words.ts";
import type { Slice } from "./slice.ts";

/** How often a default may be another flag's. */
const mostRounds = 4;

/** Keeps the calls that add flags of which something was asked, and those of ports. */
export function wantFlags(lines: FileLines, slice: Slice): void {
  for (let round = 0, before = -1; round < mostRounds && before !== slice.wantedCalls.size; round++) {
    before = slice.wantedCalls.size;
    for (const adder of ["add_argument", "set_defaults"]) {
      for (const { line, end } of lines.text.occurrences(adder)) {
        const text = lines.text.text.slice(end, Math.min(lines.source.scan.ends.at(line), end + 1000));
        if (!namesIn(text).some((name) => slice.asked.has(name) || isPortName(name))) continue;
        for (const called of lines.read(line).called)
          if (lastWord(called.callee) === adder) slice.calls.call({ called, line });
      }
    }
    slice.run();
  }
}

/** The names that the arguments may be of: those of flags, `dest`, keywords. */
function namesIn(text: string): string[] {
  return [...text.matchAll(/["'](?:--?)?([A-Za-z][\w-]*)["']|(\w+)\s*=/g)].map(([, flag, keyword]) =>
    (flag ?? keyword ?? "").replaceAll("-", "_"),
  );
}
