/** The edge to the terminal, as far as a command needs it: everything that comes from or goes to the outside. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds since 1970. */
  now(): number;
  /** Resolves after that many milliseconds. */
  sleep(milliseconds: number): Promise<void>;
}

/** A stream that text goes to. */
export interface Output {
  readonly isTTY: boolean;
  /** Resolves when the text is handed over; also where nobody reads any more (`| head -1`). */
  write(text: string): Promise<void>;
}
