import type { Protocol } from "../../model/endpoint.ts";
import { isIpAddress } from "../../network/ip-address.ts";
import { type NoPort, type PortRange, readPortRange } from "../../network/port-range.ts";
import { protocolOf } from "../../network/protocol.ts";
import { REQUIRED, UNSET, withoutMarks } from "./marks.ts";

/** What one entry of `ports` maps, as docker reads it. */
export interface Mapping {
  /** As written, without brackets; `""` where none is given, `undefined` where only the running system knows. */
  readonly hostIp: string | undefined;
  /**
   * Ports of the machine: `undefined` where docker picks any, `"unknown"` where it depends on a variable that nothing
   * sets.
   */
  readonly published: PortRange | "unknown" | undefined;
  /** Ports of the container; `undefined` where it depends on a variable that nothing sets. */
  readonly target: PortRange | undefined;
  /** docker takes one of several published ports for the one port of the container. */
  readonly oneOf: boolean;
  readonly protocol: Protocol;
}

/**
 * Reads the short syntax `[[IP:]HOST:]CONTAINER[/PROTOCOL]` after interpolation. Unquoted `56:22` is the text it looks like:
 * docker compose knows no sexagesimal numbers (version 1 of it did, and mapped container port 3382).
 */
export function readShortMapping(text: string): Mapping | NoPort {
  const parts = text.split(":");
  const container = parts.at(-1) ?? "";
  const host = parts.length > 1 ? (parts.at(-2) ?? "") : "";
  const hostIp = readHostIp(parts.slice(0, -2).join(":"), text);
  if (typeof hostIp === "object") return hostIp.value;
  const [targetText = "", protocolText = ""] = container.split("/");
  if (container !== "" && targetText === "") return form(text);
  const protocol = protocolOf(protocolText === "" ? "tcp" : protocolText);
  if (protocol === undefined) {
    return { wrong: "form", message: `found the protocol \`${protocolText}\`, expected tcp, udp or sctp` };
  }
  const target = readPart(targetText);
  if (target !== undefined && target !== "unknown" && "wrong" in target) return target;
  if (target === undefined) return form(text);
  const published = readPart(host);
  if (typeof published === "object" && "wrong" in published) return published;
  return fitted(hostIp, published, target === "unknown" ? undefined : target, protocol, text);
}

function form(text: string): NoPort {
  return { wrong: "form", message: `found \`${text}\`, expected \`host:container\`` };
}

/**
 * A part of the short syntax: `undefined` where it is empty. Where a variable that nothing sets leaves digits behind, they
 * are the port, as docker compose says; where it leaves nothing, the port is unknown.
 */
function readPart(text: string): PortRange | "unknown" | NoPort | undefined {
  if (text.includes(REQUIRED)) return "unknown";
  const bare = withoutMarks(text);
  if (bare === "") return text === "" ? undefined : "unknown";
  return readPortRange(bare);
}

/** The IP address without its brackets; the object is a wrong one. */
function readHostIp(text: string, whole: string): string | undefined | { readonly value: NoPort } {
  if (text.includes(REQUIRED)) return undefined;
  const bare = withoutMarks(text);
  if (bare === "") return "";
  const bracketed = bare.startsWith("[") && bare.endsWith("]");
  const address = bracketed ? bare.slice(1, -1) : bare;
  if (isIpAddress(address) && (bracketed || !address.includes(":"))) return address;
  return {
    value: {
      wrong: "form",
      message: `found the address \`${bare}\` in \`${withoutMarks(whole)}\`, expected an IP address`,
    },
  };
}

/** A mapping whose two ranges fit one another, or what is wrong with them. */
export function fitted(
  hostIp: string | undefined,
  published: PortRange | "unknown" | undefined,
  target: PortRange | undefined,
  protocol: Protocol,
  text: string,
): Mapping | NoPort {
  const mapping = { hostIp, published, target, protocol, oneOf: false };
  if (typeof published !== "object" || target === undefined) return mapping;
  const many = published.to - published.from;
  if (many === target.to - target.from) return mapping;
  if (target.from === target.to) return { ...mapping, oneOf: true };
  return { wrong: "form", message: `the ranges of \`${text}\` are not of one length` };
}

/** Whether a text holds anything that only the running system knows. */
export function isOpen(text: string): boolean {
  return text.includes(UNSET) || text.includes(REQUIRED);
}
