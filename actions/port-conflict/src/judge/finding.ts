import type { Finding, Place, RelatedPlace, Severity } from "@pawl/gate";
import type { RuleId } from "../rules.ts";
import type { Placed } from "./placed.ts";

/** What a finding needs to be recognised: of an endpoint, an entry of the registry, a problem. */
export interface Site {
  readonly at: Place;
  readonly scope: string;
  readonly code: string;
}

/** What a rule says of a site. */
export interface Said {
  readonly rule: RuleId;
  readonly message: string;
  readonly severity?: Severity;
  readonly related?: readonly RelatedPlace[];
  /** Places beside the site that make it so. */
  readonly from?: readonly Place[];
}

/** The finding. Its code names the rule too: several rules may speak of one site, and each of them is a debt of its own. */
export function findingOf({ at, scope, code }: Site, { rule, ...said }: Said): Finding<RuleId> {
  return { rule, at, scope, code: `${code} ${rule.slice(rule.indexOf("/") + 1)}`, ...said };
}

/** The steps by which an endpoint's port is known, as places beside its finding. */
export function stepsOf({ steps }: Pick<Placed, "steps">): readonly RelatedPlace[] {
  return steps.map(({ at, what }) => ({ at, message: what }));
}

/** The places that a change of an endpoint's port may stand at, beside its own. */
export function fromOf({ steps }: Pick<Placed, "steps">): readonly Place[] {
  return steps.map(({ at }) => at);
}
