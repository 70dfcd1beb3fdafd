import type { ParsePython, PythonSource } from "@pawl/parser";
import type { Api } from "../apis/api.ts";
import { runners } from "../apis/commands.ts";
import type { Table } from "../apis/table.ts";
import type { Protocol } from "../model/endpoint.ts";
import type { Site } from "../model/site.ts";
import { Arguments } from "./arguments.ts";
import { Branches } from "./branches.ts";
import { type AssignmentForm, type CallForm, formsIn } from "./calls-in.ts";
import { commandPorts } from "./command-ports.ts";
import { protocolOf } from "./endpoint-form.ts";
import { type Attempt, withFallbacks } from "./fallbacks.ts";
import { FileTypes } from "./file-types.ts";
import type { FileWords } from "./file-words.ts";
import type { KnownObject } from "./known.ts";
import { type Candidates, candidatesOf } from "./looked-at.ts";
import type { Looks } from "./looks.ts";
import { matchCall } from "./match-call.ts";
import { matchSetting } from "./match-setting.ts";
import { type Ports, portsOf } from "./ports-of.ts";
import { isProbe } from "./probe.ts";
import type { Receiver } from "./receiver.ts";
import { type SiteRow, toRow } from "./site-row.ts";
import { StatementTrees } from "./statement-tree.ts";
import { whatOf } from "./words.ts";

/** What stands around a call. */
type Around = Pick<Site, "scope" | "branches" | "retried">;

/** Finds the sites of one file. */
export class FileSites {
  sites: SiteRow[] = [];
  /** How many calls of the table certainly have no port. */
  portless = 0;
  private readonly source: PythonSource;
  private readonly table: Table;
  private readonly candidates: Candidates;
  private readonly words: FileWords;
  private readonly trees: StatementTrees;
  private typesCache: FileTypes | undefined;
  private readonly attempts: Attempt[] = [];
  private besides: Map<string, boolean> | undefined;

  constructor(source: PythonSource, table: Table, looks: Looks, parse: ParsePython | undefined) {
    this.source = source;
    this.table = table;
    this.candidates = candidatesOf(source, table, looks);
    this.words = this.candidates.words;
    this.trees = new StatementTrees(source, parse);
  }

  /**
   * Finds them all, in the order of the file.
   * @throws {GrammarNeeded}
   */
  find(): this {
    const scopes = this.source.scopes();
    const branches = new Branches(this.source);
    for (const line of this.candidates.lines) {
      const around = (): Around => ({
        scope: scopes.at(line).scope,
        branches: branches.at(line),
        ...(branches.isRetried(line) && { retried: true as const }),
      });
      // All trees of the line are read before a question about a name makes others.
      for (const { calls, assignments } of this.formsOf(line)) {
        for (const call of calls) {
          const before = this.sites.length;
          this.call(call, line, around);
          this.attempt(call, this.sites[before], around);
        }
        for (const assignment of assignments) this.assignment(assignment, line, around);
      }
    }
    this.sites = withFallbacks(this.sites, this.attempts, branches.tries);
    return this;
  }

  /** Keeps a call that binds what it is called on. */
  private attempt({ callee }: CallForm, site: SiteRow | undefined, around: () => Around): void {
    if (callee[0] !== "attr" || !/^bind(?:_|$)/.test(callee[2])) return;
    const { scope, branches } = around();
    if (branches.length === 0) return;
    const receiver = JSON.stringify(callee[1]);
    const at = site === undefined ? {} : { at: [site[3], site[4]] as const };
    this.attempts.push({ receiver, scope, branches, ...at });
  }

  private formsOf(line: number): ReturnType<typeof formsIn>[] {
    const forms: ReturnType<typeof formsIn>[] = [];
    for (const tree of this.trees.of(line)) forms.push(formsIn(tree, this.source, this.words.all));
    return forms;
  }

  private get types(): FileTypes {
    this.typesCache ??= new FileTypes(this.source, this.table, this.trees);
    return this.typesCache;
  }

  private call(call: CallForm, line: number, around: () => Around): void {
    const match = matchCall(call, line, this.types, this.table);
    if (match === undefined) {
      this.command(call, line, around);
      return;
    }
    const args = new Arguments({ positional: call.positional.slice(match.skip), keywords: call.keywords });
    let portless = false;
    for (const row of match.rows) {
      const ports = match.object?.portless === true ? "portless" : portsOf(row, args);
      if (ports === "none" || (ports !== "portless" && this.isUnused(row, ports))) continue;
      if (ports === "portless") {
        portless = true;
        continue;
      }
      const protocol = protocolIn(row.protocol, match.object, ports);
      const what = whatOf(row, match.object, protocol ?? "tcp", match.byForm && call.text);
      this.add(call, around(), {
        role: row.role,
        protocol: protocol ?? "tcp",
        ...(protocol === undefined && { assumed: true }),
        what,
        ...withoutProtocol(ports),
        ...attributeOf(call.callee),
        ...(row.role === "bind" &&
          match.object?.of === "socket.socket" &&
          isProbe(this.source, line, call.callee) && { probe: true as const }),
        ...(row.blocks && !call.handed && { blocks: true }),
      });
    }
    if (portless) this.portless++;
  }

  /** Whether the call relies on defaults that nothing in the file makes a server of. */
  private isUnused({ beside }: Api, { port, endpoint }: Ports): boolean {
    if (beside === undefined || port !== undefined || endpoint !== undefined) return false;
    this.besides ??= new Map();
    const known = this.besides.get(beside) ?? this.source.linesWith(`${beside}(`).length === 0;
    this.besides.set(beside, known);
    return known;
  }

  /** A command line that is run: `subprocess.run(["streamlit", "run", "app.py", "--server.port", "8501"])`. */
  private command(call: CallForm, line: number, around: () => Around): void {
    const [list] = call.positional;
    const found = list === undefined ? undefined : commandPorts(list);
    if (found === undefined) return;
    const known = this.types.of(call.callee, line);
    if (known?.kind !== "entity" || !runners.includes(known.name)) return;
    if (found.ports === "portless") this.portless++;
    else
      this.add(call, around(), {
        role: "bind",
        protocol: "tcp",
        what: `\`${found.command.word}\` command`,
        ...withoutProtocol(found.ports),
      });
  }

  private assignment(form: AssignmentForm, line: number, around: () => Around): void {
    const found = matchSetting(form, line, this.types, this.source);
    if (found === undefined) return;
    if (found.ports === "portless") {
      this.portless++;
      return;
    }
    const { role, protocol, what } = found.setting;
    this.add(form, around(), { role, protocol, what, ...withoutProtocol(found.ports) });
  }

  private add(
    { start, end, statement }: CallForm | AssignmentForm,
    around: Around,
    rest: Omit<Site, "line" | "column" | "endLine" | "endColumn" | "scope" | "code" | "branches" | "retried">,
  ): void {
    const { line, column, endLine, endColumn } = this.source.place(start, end);
    const code = this.source.digest(statement[0], statement[1]);
    this.sites.push(toRow({ ...rest, line, column, endLine, endColumn, code, ...around }));
  }
}

/** The attribute of `self` that a method is called on. */
function attributeOf([kind, of]: Receiver): Pick<Site, "attribute"> {
  if (kind !== "attr" || of[0] !== "attr" || of[1][0] !== "name" || of[1][1] !== "self") return {};
  return { attribute: `self.${of[2]}` };
}

function protocolIn(
  row: Protocol | undefined,
  object: KnownObject | undefined,
  ports: Ports,
): Protocol | undefined {
  if (row !== undefined) return row;
  const own = object?.protocol ?? ports.protocol ?? (ports.host && protocolOf(ports.host));
  // A ZeroMQ socket is one of TCP unless its endpoint says otherwise.
  return own ?? (object?.of === "zmq.Socket" ? "tcp" : undefined);
}

function withoutProtocol({ protocol: _protocol, ...ports }: Ports): Omit<Ports, "protocol"> {
  return ports;
}
