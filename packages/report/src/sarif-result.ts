import type { JudgedFinding, Suppression } from "@pawl/engine";
import type { Place, Severity } from "@pawl/gate";
import { pathUri } from "./sarif-uri.ts";

/** The base of all URIs of the run: the root of the tree. */
export const SOURCE_ROOT = "%SRCROOT%";

const LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  notice: "note",
};

/** SARIF's word for a severity. */
export function level(severity: Severity): "error" | "warning" | "note" {
  return LEVELS[severity];
}

/**
 * A finding as a SARIF result. `ordinal` tells equal fingerprints apart; with `compared`, the run had a base and every
 * result says how it stands to it.
 */
export function sarifResult(
  finding: JudgedFinding,
  ruleIndex: number,
  ordinal: number,
  compared: boolean,
): object {
  const suppressed = finding.status === "suppressed" || finding.status === "accepted";
  return {
    ruleId: finding.rule,
    ruleIndex,
    level: level(finding.severity),
    message: { text: plainText(finding.message) },
    locations: [
      {
        ...location(finding.at),
        logicalLocations: [{ fullyQualifiedName: finding.scope }],
      },
    ],
    relatedLocations: finding.related?.map((place, index) => ({
      id: index + 1,
      ...location(place.at),
      message: { text: plainText(place.message) },
    })),
    partialFingerprints: { "pawl/v1": `${finding.fingerprint}:${ordinal}` },
    baselineState: compared ? (finding.status === "new" ? "new" : "unchanged") : undefined,
    suppressions: suppressed ? [suppression(finding.suppression)] : [],
  };
}

function suppression(given: Suppression | undefined): object {
  // What the configuration accepts stands outside of the code.
  const kind = given === undefined || given.kind === "accept" ? "external" : "inSource";
  return { kind, justification: given?.reason };
}

function location(at: Place): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: pathUri(at.path), uriBaseId: SOURCE_ROOT },
      region: {
        startLine: at.line,
        startColumn: at.column,
        endLine: at.endLine,
        endColumn: at.endColumn,
      },
    },
  };
}

/**
 * The text of a SARIF message (3.11): where it would read as an embedded link `[text](target)`, backslashes and brackets
 * are escaped, as the standard has it.
 */
export function plainText(text: string): string {
  return text.includes("](") ? text.replace(/[\\[\]]/g, "\\$&") : text;
}
