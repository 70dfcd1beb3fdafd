import { defineGate, type Finding, type Project } from "@pawl/gate";
import { commentGlobs } from "@pawl/parser";
import { z } from "zod";
import { collectTodos } from "./collect.ts";
import { closedTickets, expired, leftBehind, noTicket, quotedIn, stands } from "./messages.ts";
import { rules } from "./rules.ts";
import { ownNumber } from "./ticket.ts";
import { fromRow, type Todo } from "./todo.ts";

const options = z.strictObject({
  words: z
    .array(z.string().regex(/^\S+$/, "expected a word"))
    .default(["TODO", "FIXME", "HACK", "XXX", "BUG"])
    .describe(
      "the words that mark a TODO, as they are written; `HACK` and `BUG` count only directly before a colon or a parenthesis",
    ),
  require: z
    .enum(["ticket", "owner", "none"])
    .default("ticket")
    .describe(
      "what a TODO has to name: a `ticket` (an issue or a link), an `owner` (or a ticket), or nothing at all",
    ),
  instructions: z
    .array(z.string().min(1))
    .default([])
    .describe(
      "names in the parentheses that make a TODO an instruction to a reader and no debt, in any case: `developer` for `TODO(developer): fill in your project`",
    ),
  docstrings: z
    .boolean()
    .default(false)
    .describe("whether the docstrings of Python files are looked into, like comments"),
});
type Options = z.output<typeof options>;
type RuleId = keyof typeof rules;
type Said = Pick<Finding<RuleId>, "rule" | "message" | "byChange">;

/** The gate for work that comments put off. */
export const gate = defineGate({
  name: "todo-to-issues",
  summary: "TODO comments name a ticket, are done in time, and go when their issue does",
  rules,
  options,
  facts: {
    todos: {
      files: () => commentGlobs,
      depends: ["words", "docstrings"],
      collect: collectTodos,
    },
  },
  async *check(project, options) {
    const instructed = new Set(options.instructions.map((name) => name.toLowerCase()));
    const stats = { todos: 0, ticketed: 0, expired: 0, instructions: 0 };
    for (const [path, rows] of project.facts.todos) {
      for (const todo of rows.map(fromRow)) {
        if (todo.owners.some((name) => instructed.has(name.toLowerCase()))) {
          stats.instructions++;
          continue;
        }
        stats.todos++;
        if (todo.tickets.length > 0) stats.ticketed++;
        if (isExpired(todo, project.today)) stats.expired++;
        const said = await judge(todo, project, options);
        if (said === undefined) continue;
        const { line, column, endLine, endColumn, scope, code } = todo;
        yield { ...said, at: { path, line, column, endLine, endColumn }, scope, code };
      }
    }
    return stats;
  },
  filing: {
    groupBy: "finding",
    unasked: true,
    rules: [
      "todo-to-issues/expired",
      "todo-to-issues/closed-ticket",
      "todo-to-issues/no-ticket",
      "todo-to-issues/todo",
    ],
    labels: ["todo"],
    title: ({ findings: [first] }) => (first === undefined ? "TODO" : quotedIn(first.message)),
    advice: [
      "A comment puts this work off. One of these settles it:",
      "",
      "- Do it, or find that it need not be done, and delete the comment: the next sweep closes this issue.",
      "- Plan it elsewhere: write that ticket into the comment, `TODO(#12)`, `TODO(ABC-12)` or a link.",
      "- Let it stand: close this issue as _not planned_, and it is not filed again while its text stays as it is.",
      "- In Python, say so in the code: `# pawl: allow[todo-to-issues] reason` on the comment's line or the line above.",
    ].join("\n"),
  },
});

/** The worst rule that applies to a TODO, with what is to be said. */
async function judge(
  todo: Todo,
  { closes, tickets, today, sweep }: Pick<Project, "closes" | "tickets" | "today" | "sweep">,
  { require }: Options,
): Promise<Said | undefined> {
  const numbers = todo.tickets.flatMap((ticket) => ownNumber(ticket) ?? []);
  const left = numbers.find((number) => closes?.has(number));
  if (left !== undefined) {
    return { rule: "todo-to-issues/left-behind", message: leftBehind(todo, left), byChange: true };
  }
  if (isExpired(todo, today)) {
    return { rule: "todo-to-issues/expired", message: expired(todo, todo.date) };
  }
  const over =
    tickets && numbers.length === todo.tickets.length ? await noneOpen(numbers, tickets) : undefined;
  if (over !== undefined) {
    return { rule: "todo-to-issues/closed-ticket", message: closedTickets(todo, over.closed, over.missing) };
  }
  if (todo.tickets.length > 0) return undefined;
  if (require === "ticket" || (require === "owner" && todo.owners.length === 0)) {
    return { rule: "todo-to-issues/no-ticket", message: noTicket(todo, require) };
  }
  return sweep ? { rule: "todo-to-issues/todo", message: stands(todo) } : undefined;
}

/** Whether the last day that the TODO names is past. */
function isExpired<T extends Pick<Todo, "date">>(
  todo: T,
  today: string,
): todo is T & { readonly date: string } {
  return todo.date !== undefined && todo.date < today;
}

/** The issues by how they stand; `undefined` where there are none, where one is open, and where one may be. */
async function noneOpen(
  numbers: readonly number[],
  tickets: NonNullable<Project["tickets"]>,
): Promise<{ readonly closed: readonly number[]; readonly missing: readonly number[] } | undefined> {
  const closed: number[] = [];
  const missing: number[] = [];
  for (const number of numbers) {
    const state = await tickets.stateOf(number);
    if (state === "closed") closed.push(number);
    else if (state === "missing") missing.push(number);
    else return undefined;
  }
  return numbers.length === 0 ? undefined : { closed, missing };
}
