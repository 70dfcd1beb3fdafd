import type { Chance } from "./chance.ts";

/** A TODO of the model: what it says is told from all others by its number, but for a twin. */
interface Todo {
  readonly number: number;
  readonly version: number;
}

/** A function of a file: lines of code, with TODOs among them. */
interface Part {
  readonly name: string;
  readonly lines: readonly (string | Todo)[];
}

/** A repository's files by path, each a list of functions. */
export type Debt = ReadonlyMap<string, readonly Part[]>;

/** What a TODO of the model says; found again in whatever shows it. */
export const SAYS = /pay debt n\d+v\d+/g;

/** A thousand different TODOs in fifty files. */
export function thousandTodos(): Debt {
  const files = Array.from({ length: 50 }, (_, file): [string, readonly Part[]] => {
    const parts = Array.from({ length: 20 }, (_, at) => {
      const number = file * 20 + at;
      return { name: `f${number}`, lines: [`a = ${number}`, { number, version: 0 }] };
    });
    return [`src/d${file % 7}/m${file}.py`, parts];
  });
  return new Map(files);
}

/** The texts of all TODOs that stand, sorted; equal ones as often as they stand. */
export function standing(debt: Debt): readonly string[] {
  const lines = [...debt.values()].flat().flatMap((part) => part.lines);
  return lines.flatMap((line) => (typeof line === "string" ? [] : [says(line)])).sort();
}

/** The files as Python. */
export function render(debt: Debt): Readonly<Record<string, string>> {
  const files = [...debt].map(([path, parts]) => [path, parts.map(renderPart).join("\n\n")] as const);
  return Object.fromEntries(files);
}

function renderPart({ name, lines }: Part): string {
  const body = lines.map((line) =>
    typeof line === "string" ? `    ${line}\n` : `    # TODO: ${says(line)}\n`,
  );
  return `def ${name}():\n${body.join("")}    return None\n`;
}

function says({ number, version }: Todo): string {
  return `pay debt n${number}v${version}`;
}

/** Makes states of a repository out of one another, as people do. Numbers are never used twice. */
export class Edits {
  readonly #chance: Chance;
  #last = 0;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  /** One of: new debt, a twin, debt paid or reworded, moved, and everything that must not look like any of these. */
  edit(debt: Debt): Debt {
    const kinds = [
      this.#add,
      this.#add,
      this.#twin,
      this.#pay,
      this.#pay,
      this.#reword,
      this.#moveTodo,
      this.#movePart,
      this.#rename,
      this.#pad,
      this.#pad,
      this.#remove,
    ];
    return this.#chance.pick(kinds)?.call(this, debt) ?? debt;
  }

  #add(debt: Debt): Debt {
    this.#last += 1;
    const todo = { number: this.#last, version: 0 };
    const path = this.#chance.happens(0.2) ? `src/m${this.#last}.py` : this.#chance.pick([...debt.keys()]);
    if (path === undefined)
      return new Map([["src/m0.py", [{ name: "f0", lines: ["a = 0", todo, "b = 0"] }]]]);
    const parts = debt.get(path) ?? [];
    const fresh: Part = { name: `f${this.#last}`, lines: [`a = ${this.#last}`, todo, `b = ${this.#last}`] };
    const place = this.#chance.below(parts.length + 1);
    if (this.#chance.happens(0.5)) return withParts(debt, path, parts.toSpliced(place, 0, fresh));
    return this.#insert(debt, path, todo);
  }

  #twin(debt: Debt): Debt {
    const todo = this.#chance.pick(todosOf(debt));
    const path = this.#chance.pick([...debt.keys()]);
    return todo === undefined || path === undefined ? debt : this.#insert(debt, path, todo.todo);
  }

  #pay(debt: Debt): Debt {
    const found = this.#chance.pick(todosOf(debt));
    return found === undefined ? debt : replace(debt, found, undefined);
  }

  #reword(debt: Debt): Debt {
    const found = this.#chance.pick(todosOf(debt));
    if (found === undefined) return debt;
    this.#last += 1;
    return replace(debt, found, { number: found.todo.number, version: this.#last });
  }

  #moveTodo(debt: Debt): Debt {
    const found = this.#chance.pick(todosOf(debt));
    const path = this.#chance.pick([...debt.keys()]);
    if (found === undefined || path === undefined) return debt;
    return this.#insert(replace(debt, found, undefined), path, found.todo);
  }

  #movePart(debt: Debt): Debt {
    const [from, to] = [this.#chance.pick([...debt.keys()]), this.#chance.pick([...debt.keys()])];
    const part = this.#chance.pick(debt.get(from ?? "") ?? []);
    if (from === undefined || to === undefined || part === undefined) return debt;
    const left = withParts(
      debt,
      from,
      (debt.get(from) ?? []).filter((one) => one !== part),
    );
    return withParts(left, to, [...(left.get(to) ?? []), part]);
  }

  #rename(debt: Debt): Debt {
    const path = this.#chance.pick([...debt.keys()]);
    if (path === undefined) return debt;
    this.#last += 1;
    const renamed = [...debt].map(
      ([old, parts]) => [old === path ? `lib/r${this.#last}.py` : old, parts] as const,
    );
    return new Map(renamed);
  }

  /** Code above and between, so that every line has another number. */
  #pad(debt: Debt): Debt {
    const path = this.#chance.pick([...debt.keys()]);
    if (path === undefined) return debt;
    this.#last += 1;
    const parts = debt.get(path) ?? [];
    const fresh: Part = { name: `g${this.#last}`, lines: [`c = ${this.#last}`, `d = ${this.#last}`] };
    return withParts(debt, path, [fresh, ...parts]);
  }

  #remove(debt: Debt): Debt {
    const path = this.#chance.pick([...debt.keys()]);
    return path === undefined || debt.size < 3 ? debt : new Map([...debt].filter(([one]) => one !== path));
  }

  #insert(debt: Debt, path: string, todo: Todo): Debt {
    const parts = debt.get(path) ?? [];
    const part = this.#chance.pick(parts);
    if (part === undefined) return withParts(debt, path, [{ name: "lone", lines: [todo] }]);
    const lines = part.lines.toSpliced(this.#chance.below(part.lines.length + 1), 0, todo);
    return withParts(
      debt,
      path,
      parts.map((one) => (one === part ? { ...part, lines } : one)),
    );
  }
}

interface Found {
  readonly path: string;
  readonly part: Part;
  readonly at: number;
  readonly todo: Todo;
}

function todosOf(debt: Debt): readonly Found[] {
  return [...debt].flatMap(([path, parts]) =>
    parts.flatMap((part) =>
      part.lines.flatMap((line, at) => (typeof line === "string" ? [] : [{ path, part, at, todo: line }])),
    ),
  );
}

function replace(debt: Debt, { path, part, at }: Found, todo: Todo | undefined): Debt {
  const lines = part.lines.toSpliced(at, 1, ...(todo === undefined ? [] : [todo]));
  return withParts(
    debt,
    path,
    (debt.get(path) ?? []).map((one) => (one === part ? { ...part, lines } : one)),
  );
}

/** The state with other functions in a file; a file without any stays, empty. */
function withParts(debt: Debt, path: string, parts: readonly Part[]): Debt {
  return new Map([...debt, [path, parts]]);
}
