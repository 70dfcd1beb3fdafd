import type { SourceFile } from "@pawl/gate";
import { type DataMapping, type DataNode, dataKindOf, decodeData, Places, readData } from "@pawl/parser/data";
import type { z } from "zod";
import { readPort } from "../model/port-text.ts";
import { messageOf, plainValue } from "./plain-value.ts";
import type { EntryFact, Extent, MistakeFact, RegistryFact } from "./registry-fact.ts";
import { entrySchema, registrySchema } from "./schema.ts";

/** More than this was not written by hand. */
const MOST_ENTRIES = 20_000;

/** Reads a registry, YAML, TOML or JSON: an entry with a mistake is reported, the others stand. Never throws. */
export async function collectRegistry(file: SourceFile): Promise<RegistryFact> {
  const { text, mistakes: undecoded } = decodeData(file.bytes);
  const { documents, mistakes } = await readData(dataKindOf(file.path) ?? "yaml", text);
  return new RegistryReader(text).read(documents, [...undecoded, ...mistakes]);
}

class RegistryReader {
  private readonly places: Places;
  private readonly length: number;
  private readonly mistakes: MistakeFact[] = [];

  constructor(text: string) {
    this.places = new Places(text);
    this.length = text.length;
  }

  read(
    documents: readonly DataNode[],
    broken: readonly { readonly offset: number; readonly message: string }[],
  ): RegistryFact {
    for (const { offset, message } of broken) this.mistake({ start: offset, end: offset + 1 }, message);
    const [root, second] = documents;
    if (second !== undefined) this.mistake(second, "found a second document, expected one");
    const whole = this.extent({ start: 0, end: this.length });
    if (root === undefined) return { entries: [], ranges: [], mistakes: this.mistakes, whole };
    if (root.kind !== "mapping" || root.size > MOST_ENTRIES * 30) {
      this.mistake(root, "expected a mapping with the list `ports`, at most 20,000 entries long");
      return { entries: [], ranges: [], mistakes: this.mistakes, whole };
    }
    const known = registrySchema.safeParse(plainValue(root));
    if (!known.success) this.reportIssues(root, known.error.issues);
    const ports = root.entries.get("ports")?.value;
    const items = ports?.kind === "sequence" ? ports.items : [];
    return {
      entries: items.flatMap((item) => this.entry(item)),
      ranges: this.ranges(root.entries.get("ranges")?.value),
      mistakes: this.mistakes,
      whole,
    };
  }

  private entry(node: DataNode): readonly EntryFact[] {
    if (node.kind !== "mapping") {
      this.mistake(node, "expected an entry such as `{ port: 5563, name: router }`");
      return [];
    }
    const read = entrySchema.safeParse(plainValue(node));
    if (!read.success) this.reportIssues(node, read.error.issues);
    // An entry with one wrong key still has its port: whoever binds that is registered.
    const entry = read.success ? read.data : entrySchema.strip().safeParse(plainValue(node)).data;
    const port = node.entries.get("port")?.value;
    if (entry === undefined || port === undefined) return [];
    const reading = readPort(entry.port);
    if ("problem" in reading) {
      this.mistakes.push({ isPort: true, message: reading.problem, at: this.extent(port) });
      return [];
    }
    const { name, interface: host, machine, owner, purpose, protocol, disabled } = entry;
    return reading.ports.map(({ number, above }) => ({
      port: [number, above ?? null],
      protocol,
      ...(name !== undefined && { name }),
      ...(host !== undefined && { host }),
      ...(machine !== undefined && { machine }),
      ...(owner !== undefined && { owner }),
      ...(purpose !== undefined && { purpose }),
      files: listOf(entry.file),
      disabled,
      sets: listOf(entry.set),
      at: this.extent(port),
      code: `${name ?? ""} ${protocol} ${above === undefined ? "" : `${above}+`}${number}`,
    }));
  }

  private ranges(node: DataNode | undefined): RegistryFact["ranges"] {
    if (node?.kind !== "mapping") return [];
    return [...node.entries].flatMap(([machine, { value }]) =>
      (value.kind === "sequence" ? value.items : [value]).flatMap((item) => {
        if (item.kind !== "scalar") return [];
        const [first = "", last = first] = item.text.split("-").map((part) => part.trim());
        const [from, to] = [Number(first), Number(last)];
        if (from >= 1 && to <= 65535 && from <= to) return [[machine, from, to] as const];
        this.mistakes.push({
          isPort: true,
          message: `found the range ${JSON.stringify(item.text.slice(0, 40))}, expected one such as 5500-5599`,
          at: this.extent(item),
        });
        return [];
      }),
    );
  }

  private reportIssues(root: DataMapping, issues: readonly z.core.$ZodIssue[]): void {
    for (const issue of issues) {
      for (const { node, message } of messageOf(root, issue)) this.mistake(node, message);
    }
  }

  private mistake(span: { readonly start: number; readonly end: number }, message: string): void {
    this.mistakes.push({ isPort: false, message, at: this.extent(span) });
  }

  private extent(span: { readonly start: number; readonly end: number }): Extent {
    const { line, column, endLine, endColumn } = this.places.of(span);
    return [line, column, endLine, endColumn];
  }
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}
