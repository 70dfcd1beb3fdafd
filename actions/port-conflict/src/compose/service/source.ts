import type { Place } from "@pawl/gate";
import type { Step } from "../../model/endpoint.ts";
import type { NoPort } from "../../network/port-range.ts";
import type { Notes } from "../load/notes.ts";

/** A text with a place, for what is reported. */
export interface Source {
  readonly at: Place;
  readonly raw: string;
  readonly steps: readonly Step[];
  readonly variables: readonly string[];
}

/** Reports what is no port. */
export function noteWrong(
  { wrong, message }: NoPort,
  source: Source,
  what: string,
  service: string,
  notes: Notes,
): void {
  const rule = wrong === "range" ? "port-conflict/out-of-range" : "port-conflict/unreadable";
  notes.problem(rule, source.at, `In ${what}, ${message}`, `services.${service}`, source.raw);
}
