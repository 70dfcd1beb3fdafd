import type { Rule } from "@pawl/gate";

const bareTwins = ["E722", "B001", "W0702", "bare-except", "E900"];
const broadTwins = ["BLE001", "W0703", "W0718", "broad-except", "broad-exception-caught", "E900"];
const silentTwins = ["S110", "S112", "B110", "B112", "try_except_pass", "try_except_continue"];

/** The rules, worst first: each handler is reported under the first that applies. */
export const rules = {
  "bare-except/bare": {
    severity: "error",
    summary: "`except:` that does not re-raise on every path",
    twins: [...bareTwins, ...broadTwins, ...silentTwins],
    help: `\`except:\` catches everything: the error you expect, the typo you don't, \`KeyboardInterrupt\` (the program can no
longer be stopped with Ctrl-C) and \`SystemExit\` (\`sys.exit()\` stops working).

Name what you expect:

\`\`\`python
try:
    port = int(text)
except ValueError:
    port = DEFAULT_PORT
\`\`\`

Clean up and let it go on (this is fine, and so is \`finally\`):

\`\`\`python
except:
    connection.rollback()
    raise
\`\`\`
`,
  },
  "bare-except/silent": {
    severity: "error",
    summary: "a broad handler whose body does nothing",
    twins: [...silentTwins, ...broadTwins],
    help: `A handler for \`Exception\` or \`BaseException\` that does nothing turns every defect in its \`try\` block into silence: the
wrong name, the full disk, the lost connection. Nobody will ever know that it happened.

Name the one error that may be ignored, and keep the \`try\` block small:

\`\`\`python
try:
    os.remove(path)
except FileNotFoundError:
    pass
\`\`\`
`,
  },
  "bare-except/swallowed": {
    severity: "error",
    summary: "a broad handler with a path that neither re-raises nor records the traceback",
    twins: broadTwins,
    help: `A message without the traceback (\`print(e)\`, \`log.error(str(e))\`) or a default value hides where and why it failed.
On every path through the handler one of these should happen:

\`\`\`python
except Exception:
    log.exception("sync of %s failed", name)     # records the traceback; so does exc_info=True

except Exception as error:
    raise SyncError(name) from error             # goes on, with its cause

except Exception as error:
    future.set_exception(error)                  # handed on; so is returning or storing the exception itself
\`\`\`

Functions of your own that record or report an exception are named in the option \`recorders\`. With \`handed-on: false\`,
handing the exception on does not count.
`,
  },
  "bare-except/suppress": {
    severity: "error",
    summary: "`contextlib.suppress` of `Exception` or `BaseException`",
    help: `\`suppress(Exception)\` is \`except Exception: pass\` in one line: every error in its block disappears.

Name the error that may be ignored:

\`\`\`python
with contextlib.suppress(FileNotFoundError):
    os.remove(path)
\`\`\`
`,
  },
  "bare-except/broad": {
    severity: "error",
    summary: "any other broad handler that does not re-raise (only with `level: strict`)",
    twins: broadTwins,
    help: `A broad handler that records the error is right at the edge of a program: in \`main\`, in the loop of a server or of a
thread. Everywhere else it also catches what nobody thought of, and the program goes on in a state that nobody thought of.

Catch what the block can raise:

\`\`\`python
except (ConnectionError, TimeoutError):
    log.exception("no answer from %s", host)
\`\`\`

Edges are named in the option \`boundaries\`: functions (\`main\`, \`Worker.run\`) or paths (\`services/*/server.py\`).
`,
  },
} as const satisfies Readonly<Record<string, Rule>>;
