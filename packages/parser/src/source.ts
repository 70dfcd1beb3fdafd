import type { SourceFile } from "@pawl/gate";

/** A comment of a Python file. */
export interface Comment {
  /** The comment with its `#`, without the line's end. */
  readonly text: string;
  /** 1-based; columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** True where nothing but white space stands before it on its line. */
  readonly standalone: boolean;
}

/** A Python file, scanned. */
export interface PythonSource {
  /** Where the file stops being Python, as far as the scanner can tell: the first place and what is wrong there. */
  readonly syntaxError: { readonly line: number; readonly message: string } | undefined;
  /** The file's comments in order. */
  comments(): readonly Comment[];
  /** The last line (1-based) of the block of statements in which the given line stands; the file's last for the module. */
  lastLineOfBlock(line: number): number;
}

/** Scans a Python file; the second call for the same `file` object returns the first's answer. Never throws. */
export function readPython(file: SourceFile): PythonSource {
  throw new Error(`being written: ${file.path}`);
}
