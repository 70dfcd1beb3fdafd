import type { Finding, Project, Stats } from "@pawl/gate";
import { gate } from "../src/gate.ts";
import { fromRow, type Todo } from "../src/todo.ts";

type Options = ReturnType<typeof gate.options.parse>;

/** Options as a configuration gives them. */
export function optionsOf(given: Readonly<Record<string, unknown>> = {}): Options {
  return gate.options.parse(given);
}

/** The TODOs of a text, as they come out of a store. */
export async function todosOf(
  text: string | Uint8Array,
  options = optionsOf(),
  path = ".py",
): Promise<readonly Todo[]> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const rows = await gate.facts.todos.collect({ path, bytes }, options);
  return (rows ?? []).map((row) => fromRow(JSON.parse(JSON.stringify(row))));
}

/** What the gate makes of a text. */
export async function run(
  text: string,
  world: Partial<Omit<Project, "facts" | "looked">> = {},
  options = optionsOf(),
): Promise<{ readonly findings: readonly Finding[]; readonly stats: Stats }> {
  const rows = await gate.facts.todos.collect(
    { path: ".py", bytes: new TextEncoder().encode(text) },
    options,
  );
  const facts = { todos: new Map(rows === undefined ? [] : [["a.py", rows] as const]) };
  const running = gate.check(
    {
      today: "2026-11-23",
      sweep: false,
      whole: true,
      machines: new Map(),
      has: () => false,
      paths: [],
      ...world,
      looked: { todos: 1 },
      facts,
    },
    options,
  );
  const findings: Finding[] = [];
  let step = await running.next();
  for (; !step.done; step = await running.next()) findings.push(step.value);
  return { findings, stats: step.value };
}
