/** A server that is started by a command line. */
export interface Command {
  /** The word that names it, anywhere in the line: `streamlit`, `http.server`. */
  readonly word: string;
  /** A further word that must follow: `flask run`. */
  readonly behind?: string;
  readonly port?: readonly string[];
  readonly host?: readonly string[];
  /** Flags that take `host:port`. */
  readonly bind?: readonly string[];
  /** Whether the first word behind it that is no flag is the port. */
  readonly positional?: true;
  readonly defaultPort: number;
  readonly defaultHost: string;
}

/** The flags and defaults of command lines, as the manuals give them. */
export const commands: readonly Command[] = [
  {
    word: "streamlit",
    behind: "run",
    port: ["--server.port"],
    host: ["--server.address"],
    defaultPort: 8501,
    defaultHost: "0.0.0.0",
  },
  { word: "uvicorn", port: ["--port"], host: ["--host"], defaultPort: 8000, defaultHost: "127.0.0.1" },
  { word: "gunicorn", bind: ["-b", "--bind"], defaultPort: 8000, defaultHost: "127.0.0.1" },
  { word: "hypercorn", bind: ["-b", "--bind"], defaultPort: 8000, defaultHost: "127.0.0.1" },
  {
    word: "flask",
    behind: "run",
    port: ["-p", "--port"],
    host: ["-h", "--host"],
    defaultPort: 5000,
    defaultHost: "127.0.0.1",
  },
  {
    word: "http.server",
    positional: true,
    host: ["-b", "--bind"],
    defaultPort: 8000,
    defaultHost: "0.0.0.0",
  },
];

/** The functions that run a command line given as a list. */
export const runners: readonly string[] = ["run", "Popen", "call", "check_call", "check_output"].map(
  (name) => `subprocess.${name}`,
);
