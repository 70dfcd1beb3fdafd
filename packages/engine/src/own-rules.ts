import type { Rule } from "@pawl/gate";

/** The pseudo-gate under which Pawl reports on its own comments. */
export const OWN_GATE = "pawl";

/** What Pawl itself reports, whatever gates run: mistakes in `# pawl: allow[…]` comments. In Pawl's own order, worst first. */
export const ownRules = {
  "pawl/expired": {
    severity: "error",
    summary: "An allow comment whose `until` date is past",
    help: [
      "A comment `# pawl: allow[…] … until=YYYY-MM-DD` counts up to and including that day. The day is past, so the comment",
      "no longer counts and what it kept quiet is reported again.",
      "",
      "Mend the code and remove the comment, or, if the reason still holds, give it a new date:",
      "",
      "```python",
      "except Exception:  # pawl: allow[bare-except/broad] the driver raises anything until=2027-06-30",
      "```",
    ].join("\n"),
  },
  "pawl/missing-reason": {
    severity: "error",
    summary: "An allow comment without a reason",
    help: [
      "Whoever meets the comment next year has to know whether it is still needed. The comment counts, but it has to say why:",
      "",
      "```python",
      "except Exception:  # pawl: allow[bare-except/broad] the plug-in's code is not ours",
      "```",
    ].join("\n"),
  },
  "pawl/unused-allow": {
    severity: "warning",
    summary: "An allow comment that allows nothing or cannot be understood",
    help: [
      "A comment `# pawl: allow[…]` that keeps nothing quiet hides the next mistake on its line. Remove it, or the names in",
      "its brackets that are no longer needed. A comment that Pawl cannot understand, or that names a rule it does not know,",
      "is reported here too.",
      "",
      "The comment stands on a line of the finding, or alone on the lines directly above it:",
      "",
      "```python",
      "# pawl: allow[bare-except/broad] the plug-in's code is not ours",
      "except Exception:",
      "```",
    ].join("\n"),
  },
} as const satisfies Readonly<Record<string, Rule>>;

/** The id of one of Pawl's own rules. */
export type OwnRuleId = keyof typeof ownRules;
