import { Places } from "@pawl/parser/data";
import type { Protocol } from "../model/endpoint.ts";
import type { EntryPort } from "./entry-ports.ts";
import {
  type EntryRow,
  type ListFact,
  type Plain,
  type PortRow,
  type ProblemRow,
  rangeRow,
  type Spot,
} from "./list-fact.ts";

/** What an entry is but for its ports. */
export type EntryHead = Omit<EntryRow, "ports">;

/** Gathers the rows of a file's fact. */
export class Rows {
  private readonly text: string;
  private places: Places | undefined;
  private readonly entries: Plain<EntryRow>[] = [];
  private readonly problems: ProblemRow[] = [];
  private readonly passedOver: Record<string, number> = {};

  constructor(text: string) {
    this.text = text;
  }

  /** Adds an entry with what its ports are read as; `host` and `protocol` hold where a value has none of its own. */
  entry(head: EntryHead, found: readonly EntryPort[], host: string, protocol: Protocol): void {
    const ports: PortRow[] = [];
    const seen = new Set<string>();
    for (const { key, reading, start, end } of found) {
      if (reading.kind === "open") this.pass(reading.why);
      else if (reading.kind === "wrong") {
        // A setting of something else may mean anything by `port`.
        if (head.binds)
          this.problem(head.form, reading.rule, reading.message, head.scope, { key, start, end });
      } else if (reading.kind === "ports") {
        const row = [
          ...rangeRow(reading.range),
          reading.host ?? host,
          reading.protocol ?? protocol,
          key,
          reading.overridable ?? null,
          this.spot(start, end),
        ] as const;
        // A command line repeats what a key says: one port of one entry.
        const identity = JSON.stringify([row[0], row[1], row[2], row[4]]);
        if (!seen.has(identity)) ports.push(row);
        seen.add(identity);
      }
    }
    if (ports.length > 0) this.entries.push({ ...head, ports });
  }

  /** Adds a problem that stands at a value. */
  problem(
    form: number,
    rule: string,
    message: string,
    scope: string,
    { key, start, end }: { readonly key: string; readonly start: number; readonly end: number },
  ): void {
    const pattern = rule.endsWith("out-of-range") ? "out-of-range" : "unreadable";
    const code = `${key}: ${this.text.slice(start, end)}`.slice(0, 200);
    this.problems.push([form, pattern, message, scope, code, this.spot(start, end)]);
  }

  /** Counts something that is passed over, by a word for the report. */
  pass(what: string): void {
    this.passedOver[what] = (this.passedOver[what] ?? 0) + 1;
  }

  /** The fact; `undefined` where there is nothing to remember. */
  fact(): ListFact | undefined {
    const { entries, problems, passedOver } = this;
    const isEmpty = entries.length === 0 && problems.length === 0 && Object.keys(passedOver).length === 0;
    return isEmpty ? undefined : { entries, problems, passedOver };
  }

  /** The 1-based line of an offset. */
  lineOf(offset: number): number {
    return this.spot(offset, offset)[0];
  }

  private spot(start: number, end: number): Spot {
    this.places ??= new Places(this.text);
    const { line, column, endLine, endColumn } = this.places.of({ start, end });
    return [line, column, endLine, endColumn];
  }
}
