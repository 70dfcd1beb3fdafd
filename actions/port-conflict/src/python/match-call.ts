import type { Api } from "../apis/api.ts";
import type { Table } from "../apis/table.ts";
import type { CallForm } from "./calls-in.ts";
import { hasEndpointForm } from "./endpoint-form.ts";
import type { FileTypes } from "./file-types.ts";
import type { KnownObject } from "./known.ts";
import type { Receiver } from "./receiver.ts";

/** A row of the table that a call is, and how it is called. */
export interface Match {
  readonly rows: readonly Api[];
  /** The object that it is called on, if it is a method. */
  readonly object?: KnownObject;
  /** How many arguments stand before those of the row: `Base.__init__(self, …)`. */
  readonly skip: number;
  /** Nothing is known of the receiver: the argument's form alone makes the call a site. */
  readonly byForm?: true;
}

const socketRows: readonly Api[] = [
  { call: "bind", role: "bind", endpoint: [0, "addr", "address"], form: "any" },
  { call: "connect", role: "connect", endpoint: [0, "addr", "address"], form: "any" },
];

/** What the table says about a call on logical line `line`; `undefined` where it is no site. */
export function matchCall(
  { callee, positional, keywords }: CallForm,
  line: number,
  types: FileTypes,
  table: Table,
): Match | undefined {
  const known = types.of(callee, line);
  const named = (name: string, object?: KnownObject): Match | undefined => {
    const rows = table.rows(name);
    if (rows.length > 0) return { rows, skip: 0, ...(object && { object }) };
    const own = table.ownRows(name);
    return own.length > 0 ? { rows: own, skip: 0 } : undefined;
  };
  switch (known?.kind) {
    case "entity": {
      const made = constructorOf(known.name);
      if (made === undefined) return named(known.name);
      const found = named(made);
      return found && { ...found, skip: 1 };
    }
    case "member": {
      const { object, name } = known;
      return name === "__init__" ? named(object.of) : named(`${object.of}.${name}`, object);
    }
    case "class": {
      const own = ownClass(known.line, types, table);
      if (own !== undefined) return own;
      // What the class's own constructor does with its arguments is seen where it calls its base's.
      if (types.classes.method(known.line, "__init__") !== undefined) return undefined;
      const base = types.classes.baseOf(known.line);
      return base === undefined ? undefined : named(base);
    }
    case "function": {
      const block = types.definitions.blocks.get(known.line);
      const outer = block === undefined ? undefined : types.definitions.blocks.get(block.outer);
      const rows = block && outer?.isClass ? table.ownRows(`${outer.name}.${block.name}`) : [];
      return rows.length > 0 ? { rows, skip: 0 } : undefined;
    }
    case undefined: {
      if (callee[0] !== "attr") return undefined;
      const habit = byHabit(callee);
      if (habit !== undefined) return named(habit);
      const row =
        callee[2] === "connect_ex" ? socketRows[1] : socketRows.find(({ call }) => call === callee[2]);
      const first = positional[0];
      const isSite =
        row !== undefined && first !== undefined && keywords.length === 0 && hasEndpointForm(first);
      return isSite ? { rows: [row], skip: 0, byForm: true } : undefined;
    }
    default:
      return undefined;
  }
}

function ownClass(line: number, types: FileTypes, table: Table): Match | undefined {
  const block = types.definitions.blocks.get(line);
  const rows = block === undefined ? [] : table.ownRows(block.name);
  return rows.length > 0 ? { rows, skip: 0 } : undefined;
}

/** The class of a call of its constructor by name. */
function constructorOf(name: string): string | undefined {
  return name.endsWith(".__init__") ? name.slice(0, -".__init__".length) : undefined;
}

/** Objects that are handed about under one name everywhere, with methods that nothing else has. */
function byHabit([, object, method]: Receiver & readonly ["attr", Receiver, string]): string | undefined {
  const name = object[0] === "attr" ? object[2] : object[0] === "name" ? object[1] : "";
  if (/(^|_)loop$/.test(name) && /^(create_(server|connection|datagram_endpoint)|sock_connect)$/.test(method))
    return `asyncio.AbstractEventLoop.${method}`;
  if (/(^|_)reactor$/.test(name) && /^(listen(TCP|UDP|SSL|Multicast)|connect(TCP|SSL))$/.test(method))
    return `twisted.internet.reactor.${method}`;
  return undefined;
}
