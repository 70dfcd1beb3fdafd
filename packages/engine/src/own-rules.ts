import type { Rule } from "@pawl/gate";

/** The pseudo-gate under which Pawl reports on its own comments. */
export const OWN_GATE = "pawl";

/** What Pawl itself reports, whatever gates run: broken files, limits, mistakes in what keeps findings quiet. In Pawl's own order, worst first. */
export const ownRules = {
  "pawl/broken-file": {
    severity: "error",
    summary: "A Python file that could be read in the base and cannot be read now",
    help: [
      "Python cannot read the file any more: a bracket is gone, an indentation is wrong, a merge was left half resolved. What",
      "Pawl cannot see in it is not gone: the findings that the base has there stay debt and do not count as fixed.",
      "",
      "Mend the syntax. `python -m py_compile <file>` says where Python stops.",
    ].join("\n"),
  },
  "pawl/over-limit": {
    severity: "error",
    summary: "More debt than the ceiling in the configuration allows today",
    help: [
      "`limits` in `pawl.yml` sets a ceiling that comes down with every weekday. A run over the whole tree fails above it; a",
      "run that compares with a base says so as a notice, because a pull request answers for what it adds alone.",
      "",
      "Pay debt back, or agree on another schedule:",
      "",
      "```yaml",
      "limits:",
      "  bare-except: { start: 4117, from: 2026-12-01, per-weekday: 30, unit: files }",
      "```",
    ].join("\n"),
  },
  "pawl/expired": {
    severity: "error",
    summary: "An allow comment or an accepted finding whose last day is past",
    help: [
      "A comment `# pawl: allow[…] … until=YYYY-MM-DD` counts up to and including that day. The day is past, so the comment",
      "no longer counts and what it kept quiet is reported again. The same holds for `expires` in `accept` of `pawl.yml`.",
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
    summary:
      "An allow comment or an entry of accept that allows nothing, or a comment that cannot be understood",
    help: [
      "A comment `# pawl: allow[…]` that keeps nothing quiet hides the next mistake on its line. Remove it, or the names in",
      "its brackets that are no longer needed. A comment that Pawl cannot understand, or that names a rule it does not know,",
      "is reported here too, and so is an entry of `accept` in `pawl.yml` that nothing in the whole tree needs.",
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
