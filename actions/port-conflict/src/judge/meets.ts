import { isSamePort } from "../model/port.ts";
import { interfacesMeet } from "./interfaces.ts";
import type { Placed } from "./placed.ts";

/** How surely two binds clash: `certain` where both run on one known host with these ports, `possible` where that may be. */
export type Meeting = "certain" | "possible";

/**
 * Whether two binds can hold the same port of one host at one time, and how surely; `undefined` where they cannot. Things
 * that say nothing of where they run meet only where they lie in one folder, are started by one list, or are one project:
 * separate folders are separate stacks.
 */
export function meeting(one: Placed, other: Placed): Meeting | undefined {
  if (one.protocol !== other.protocol || !isSamePort(one.port, other.port)) return undefined;
  if (one.port.number === 0 && one.port.above === undefined) return undefined;
  if (one.namespace !== other.namespace) return undefined;
  const interfaces = interfacesMeet(one.host, other.host);
  if (interfaces === "no" || areAlternatives(one, other) || isOneService(one, other)) return undefined;
  const host = sameHost(one, other);
  if (host === undefined) return undefined;
  // What is switched off holds its port for the day when it is switched on.
  const off = one.disabled === true || other.disabled === true;
  const fixed = !off && one.overridable === undefined && other.overridable === undefined;
  return host === "certain" && fixed && interfaces === "yes" ? "certain" : "possible";
}

function sameHost(one: Placed, other: Placed): Meeting | undefined {
  const together = one.together !== undefined && one.together === other.together;
  if (one.machines.length > 0 && other.machines.length > 0) {
    if (!one.machines.some((name) => other.machines.includes(name))) return undefined;
    return "certain";
  }
  if (one.machine !== undefined && other.machine !== undefined && !isSameName(one.machine, other.machine)) {
    return undefined;
  }
  // One list may start what runs on several machines; a project of compose, a stretch of code and a pod are on one.
  if (together) return one.source === "list" ? "possible" : "certain";
  return one.folder === other.folder ? "possible" : undefined;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether the two never run at one time: branches of one statement, variants of one file, copies of each other. */
function areAlternatives(one: Placed, other: Placed): boolean {
  if (one.at.path !== other.at.path && one.original === other.original) return true;
  if (one.alternatives === undefined || other.alternatives === undefined) return false;
  const { alternatives } = other;
  return Object.entries(one.alternatives).some(([key, value]) => {
    const there = alternatives[key];
    return there !== undefined && there !== value;
  });
}

/** Whether both speak of the same thing: a script and the entry that starts it, a service in several start-up files. */
function isOneService(one: Placed, other: Placed): boolean {
  // Twice in one file is twice.
  if (one.source === other.source && one.at.path === other.at.path) return false;
  if (one.source !== "python" || other.source !== "python") {
    const script = scriptOf(one);
    if (script !== undefined && script === scriptOf(other)) return true;
  }
  return one.service !== undefined && one.service === other.service;
}

function scriptOf({ script, source, at }: Placed): string | undefined {
  return script ?? (source === "python" ? at.path : undefined);
}
