import { plainName } from "../lists/service-name.ts";
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
  if (one.searched === true || other.searched === true) return undefined;
  // Whichever comes second goes elsewhere; one that does not would fail.
  if (one.yields === true && other.yields === true) return undefined;
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
  const apart = areOfSubclasses(one, other);
  if (together && !apart) {
    if (isPlacedApart(one, other)) return undefined;
    return one.source === "list" || other.source === "list" ? "possible" : "certain";
  }
  if (one.folder !== other.folder || (apart && !originsOf(one).some(isBeside(originsOf(other)))))
    return undefined;
  // Two guesses at once (both run here, and both with their defaults) are none.
  const isOpen = one.overridable !== undefined && other.overridable !== undefined;
  return isOpen && one.source === "python" && other.source === "python" ? undefined : "possible";
}

/**
 * Whether two sockets of a base class have ports that other files give them, and no file gives both: they belong to
 * services that inherit from it, not to one.
 */
function areOfSubclasses(one: Placed, other: Placed): boolean {
  const [origins, others] = [originsOf(one), originsOf(other)];
  return origins.length > 0 && others.length > 0 && !origins.some((path) => others.includes(path));
}

function isBeside(paths: readonly string[]): (path: string) => boolean {
  const folders = new Set(paths.map(folderOf));
  return (path) => folders.has(folderOf(path));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

function originsOf({ at, steps }: Placed): readonly string[] {
  // Only a class that inherits sets attributes of `self` in another file.
  const elsewhere = steps.filter((step) => step.at.path !== at.path && step.what.startsWith("`self."));
  return [...new Set(elsewhere.map((step) => step.at.path))];
}

/** Whether Kubernetes puts the two on nodes of their own, as it does with pods that want one port of the node. */
function isPlacedApart(one: Placed, other: Placed): boolean {
  const isChosen = one.overridable !== undefined || other.overridable !== undefined;
  return one.source === "kubernetes" && isChosen && one.at.path !== other.at.path;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether the two never run at one time: branches of one statement, variants of one file, copies of each other. */
function areAlternatives(one: Placed, other: Placed): boolean {
  if (one.at.path !== other.at.path && (one.original === other.original || areMains(one, other))) return true;
  if (one.alternatives === undefined || other.alternatives === undefined) return false;
  const { alternatives } = other;
  return Object.entries(one.alternatives).some(([key, value]) => {
    const there = alternatives[key];
    return there !== undefined && there !== value;
  });
}

/** File names that say no more than that a program starts there. */
const main = /(?:^|\/)(?<word>main|app|wsgi|asgi|demo|hello)(?=[_-]|\d*\.)[^/]*\.py$/;

/** Whether both are the main file of one folder: `main_mysql.py` and `main_postgres.py` show one program in two ways. */
function areMains(one: Placed, other: Placed): boolean {
  if (one.source !== "python" || other.source !== "python" || one.folder !== other.folder) return false;
  const word = main.exec(one.at.path)?.groups?.word;
  return word !== undefined && word === main.exec(other.at.path)?.groups?.word;
}

/** Whether both speak of the same thing: a script and the entry that starts it, a service in several start-up files. */
function isOneService(one: Placed, other: Placed): boolean {
  // One call binds a port once, whichever of its values it is given; a service that is handed on is still one.
  if (isOnLine(one.at, other.at) && one.at.column === other.at.column) return true;
  if (one.source === "python" && other.source === "python" && (isMadeBy(one, other) || isMadeBy(other, one)))
    return true;
  if (isBoundAgain(one, other)) return true;
  // Twice in one file is twice.
  if (one.source === other.source && one.at.path === other.at.path) return false;
  if (one.source !== "python" || other.source !== "python") {
    const script = scriptOf(one);
    if (script !== undefined && script === scriptOf(other)) return true;
  }
  return (
    one.service !== undefined &&
    other.service !== undefined &&
    (one.service === other.service || plainName(one.service) === plainName(other.service))
  );
}

/** Whether both bind one attribute of one class in two of its methods: a socket that is made anew and bound again. */
function isBoundAgain(one: Placed, other: Placed): boolean {
  if (one.attribute === undefined || one.attribute !== other.attribute) return false;
  return one.at.path === other.at.path && one.scope !== other.scope && classOf(one) === classOf(other);
}

function classOf({ scope }: Placed): string {
  return scope.slice(0, Math.max(scope.lastIndexOf("."), 0));
}

/** Whether what binds one of them was made of what the call makes that the other is reported at. */
function isMadeBy({ steps }: Placed, { at }: Placed): boolean {
  return steps.some((step) => isOnLine(step.at, at));
}

function isOnLine(one: Placed["at"], other: Placed["at"]): boolean {
  return one.path === other.path && one.line === other.line;
}

function scriptOf({ script, source, at }: Placed): string | undefined {
  return script ?? (source === "python" ? at.path : undefined);
}
