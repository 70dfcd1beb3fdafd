import type { Gate } from "@pawl/gate";

/** An input that every action has. */
interface SharedInput {
  readonly description: string;
  /** The default in action.yml: text, or an expression that the runner evaluates. */
  readonly preset: string;
}

/** The inputs that all actions share, by name, in the order of action.yml. */
export const sharedInputs = {
  path: {
    description: "Files and folders to judge, one per line, relative to the workspace.",
    preset: ".",
  },
  config: {
    description: "The configuration file. Empty: pawl.yml or .github/pawl.yml, if there is one.",
    preset: "",
  },
  "trusted-config": {
    description:
      "Whose configuration counts where there is a base. base: the base's, so that a change cannot loosen what judges it. head: the change's own.",
    preset: "base",
  },
  base: {
    description:
      "A branch, a full reference or a commit's id: compare with where this left it. Empty: what the event says.",
    preset: "",
  },
  token: {
    description:
      "Fetches what the checkout lacks (contents: read), writes the check run (checks: write) and the comment (pull-requests: write). Empty: fetched as git is set up, enough for a public repository.",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the runner's expression, not ours.
    preset: "${{ github.token }}",
  },
  "fail-on": {
    description:
      "new: fail on new findings; a run that has no base to compare with reports and does not fail. any: fail on every finding that is neither suppressed nor accepted. never: report only.",
    preset: "new",
  },
  annotations: {
    description:
      "commands: annotations by workflow commands, ten per level. check-run: on a pull request, in a check run, up to 500; by commands where GitHub refuses it. none: no annotations. auto: commands, and none where a run files issues.",
    preset: "auto",
  },
  comment: {
    description:
      "One comment on the pull request, kept up to date. on-failure: once there is a new finding of severity error. always: in any case. never: none.",
    preset: "never",
  },
  "json-file": { description: "Write the report as JSON to this file. Empty: do not.", preset: "" },
  "sarif-file": { description: "Write the report as SARIF 2.1.0 to this file. Empty: do not.", preset: "" },
  issues: {
    description:
      "auto: a run by schedule or by hand, on the default branch, files debt as issues and closes what is paid (issues: write). dry-run: such a run writes its plan into the log and the summary. never: no run does.",
    preset: "never",
  },
  "csv-file": {
    description:
      "Write the findings as CSV to this file; where issues cannot be written it holds what was found. Empty: do not.",
    preset: "",
  },
  "cache-dir": {
    description:
      "Where facts about files are kept for the next run: a folder outside of the checkout (in runner.temp), restored and saved with actions/cache. Empty: in the clone's git directory.",
    preset: "",
  },
  "bot-login": {
    description:
      "The login that the token writes as, for where GitHub does not tell it. Empty: github-actions[bot]; a sweep, which finds its issues by it, then writes nothing.",
    preset: "",
  },
} as const satisfies Readonly<Record<string, SharedInput>>;

/** The default of a shared input for an action; one whose gate is there to file issues does so without being asked. */
export function sharedPreset(name: keyof typeof sharedInputs, gates: readonly Gate[]): string {
  const [only] = gates;
  const isFiler = gates.length === 1 && only?.filing?.unasked === true;
  return name === "issues" && isFiler ? "auto" : sharedInputs[name].preset;
}

/** The names of the inputs that all actions share, in the order of action.yml. */
export const sharedNames = sharedKeys(sharedInputs);

function sharedKeys<Name extends string>(inputs: Readonly<Record<Name, SharedInput>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in inputs) names.push(name);
  return names;
}

/** The outputs that all actions share, by name, in the order of action.yml, with what they hold. */
export const sharedOutputs = {
  status: "pass, fail (debt), or error (a wrong input or configuration, or an incomplete analysis).",
  findings: "How many findings there are, the suppressed ones left out.",
  new: "How many of them are new.",
  fixed: "How many findings of the base are gone; 0 without a base.",
  "json-file": "The path of the JSON report, if one was written.",
  "sarif-file": "The path of the SARIF report, if one was written.",
  opened: "How many issues were opened or reopened.",
  closed: "How many issues were closed.",
} as const;
