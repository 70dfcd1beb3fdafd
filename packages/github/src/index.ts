export { type OptionInput, optionInputs } from "./option-inputs.ts";
export { runAction } from "./run-action.ts";
export { sharedInputs, sharedOutputs } from "./shared-inputs.ts";
