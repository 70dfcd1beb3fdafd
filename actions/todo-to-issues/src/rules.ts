import type { Rule } from "@pawl/gate";

/** What linters call a comment of this kind. */
const twins = ["TD003", "FIX001", "FIX002", "FIX003", "FIX004", "T100", "T101", "T102", "W0511", "fixme"];

/** The rules, worst first: each TODO is reported under the first that applies. */
export const rules = {
  "todo-to-issues/left-behind": {
    severity: "error",
    needs: "closes",
    summary: "the change says that it closes the issue that a TODO names, and the TODO still stands",
    help: `A pull request that says \`closes #12\` leaves a \`TODO(#12)\` behind. Once it is merged, nobody comes back: the
issue is closed, and the comment names work that is done or was given up.

Do what it says, delete it, or let it name the issue that goes on with it:

\`\`\`python
# TODO(#31): the same for the tables of the archive
\`\`\`
`,
  },
  "todo-to-issues/expired": {
    severity: "error",
    summary: "the date that a TODO names is past",
    help: `\`TODO(2026-06-30)\` is a promise with a date: from the day after on it is reported. It is an error because whoever
wrote the date asked for one; a pull request fails only for those that it adds or touches, the others are known.

Do what it says, delete it, or agree on another date:

\`\`\`python
# TODO(ann, 2027-01-31): drop the old format
\`\`\`
`,
  },
  "todo-to-issues/closed-ticket": {
    severity: "warning",
    needs: "tickets",
    summary: "every issue that a TODO names is closed, or does not exist",
    help: `The issue is closed and the TODO still stands: either the work is done and the comment forgot, or the issue was closed
with work left. Runs that ask the issue tracker report it; on a pull request nothing is asked.

Delete the comment, reopen the issue, or name another one. A TODO that names several issues, or one of another tracker, is
fine while one of them may be open.
`,
  },
  "todo-to-issues/no-ticket": {
    severity: "warning",
    summary: "a TODO that names no ticket (`require` says what is wanted)",
    twins,
    help: `A TODO without a ticket is seen by whoever reads that line, and by nobody who plans. Name the issue, in any of these
forms:

\`\`\`python
# TODO(#12): read the file in pieces
# TODO: read the file in pieces, see owner/repo#12
# TODO(ABC-12): read the file in pieces
# TODO: https://github.com/owner/repo/issues/12 read the file in pieces
\`\`\`

With \`require: owner\` a name is enough, \`TODO(ann)\`; with \`require: none\` nothing is wanted.
`,
  },
  "todo-to-issues/todo": {
    severity: "notice",
    needs: "sweep",
    summary: "any other TODO that no ticket keeps track of; sweeps only",
    twins,
    help: `Work that a comment puts off and no ticket keeps track of. Pull requests never report it; a sweep does, so that it
can be filed and counted.
`,
  },
} as const satisfies Readonly<Record<string, Rule>>;
