export { type OptionInput, optionInputs } from "./option-inputs.ts";
export { runAction } from "./run-action.ts";
export { sharedInputs, sharedNames, sharedOutputs, sharedPreset } from "./shared-inputs.ts";
