import type { Step } from "../../model/endpoint.ts";
import { placeOf } from "../../yaml/span.ts";
import type { EnvFact } from "../read/env-fact.ts";
import { interpolate, type Lookup } from "./interpolate.ts";
import { REQUIRED, withoutMarks } from "./marks.ts";

/** What a variable is set to, and where. */
export interface EnvValue {
  /** With marks where it depends on what nothing sets. */
  readonly text: string;
  readonly step: Step;
}

/** Variables that are set by files; the environment of who starts docker compose may always set others. */
export class EnvValues {
  private readonly values = new Map<string, EnvValue>();
  readonly lookup: Lookup = (name) => this.values.get(name)?.text;

  get(name: string): EnvValue | undefined {
    return this.values.get(name);
  }

  /**
   * Sets what a file sets, where it is not set yet by what counts more (`outer`). Within the files of one list the last
   * counts, which is why they are added to one object in their order.
   */
  add(path: string, fact: EnvFact, outer?: EnvValues): void {
    for (const [name, text, expands, span] of fact.entries) {
      if (outer?.values.has(name) === true) continue;
      const value = expands ? this.expand(text, outer) : text;
      const what = `\`${name}\` is \`${withoutMarks(value).slice(0, 60)}\``;
      this.values.set(name, { text: value, step: { at: placeOf(path, span), what } });
    }
  }

  /** All of another's, which count more than these. */
  merged(outer: EnvValues): EnvValues {
    const merged = new EnvValues();
    for (const [name, value] of [...this.values, ...outer.values]) merged.values.set(name, value);
    return merged;
  }

  private expand(text: string, outer: EnvValues | undefined): string {
    const result = interpolate(text, (name) => outer?.lookup(name) ?? this.lookup(name));
    return result.wrong === undefined ? result.text : REQUIRED;
  }
}
