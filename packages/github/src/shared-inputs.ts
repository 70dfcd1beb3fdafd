/** An input that every action has. */
interface SharedInput {
  readonly description: string;
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
  "fail-on": {
    description:
      "new: fail on new findings; a run that has no base to compare with reports and does not fail. any: fail on every finding that is neither suppressed nor accepted. never: report only.",
    preset: "new",
  },
  annotations: {
    description:
      "commands: annotations by workflow commands, ten per level. none: no annotations. auto: commands.",
    preset: "auto",
  },
  "json-file": { description: "Write the report as JSON to this file. Empty: do not.", preset: "" },
  "sarif-file": { description: "Write the report as SARIF 2.1.0 to this file. Empty: do not.", preset: "" },
} as const satisfies Readonly<Record<string, SharedInput>>;

/** The outputs that all actions share, by name, in the order of action.yml, with what they hold. */
export const sharedOutputs = {
  status: "pass, fail (debt), or error (a wrong input or configuration, or an incomplete analysis).",
  findings: "How many findings there are, the suppressed ones left out.",
  new: "How many of them are new.",
  "json-file": "The path of the JSON report, if one was written.",
  "sarif-file": "The path of the SARIF report, if one was written.",
} as const;
