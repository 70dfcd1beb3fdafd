export { gateOptions, type OptionInput, optionInputs, type StructuredOption } from "./option-inputs.ts";
export { runAction } from "./run-action.ts";
export { sharedInputs, sharedNames, sharedOutputs, sharedPreset } from "./shared-inputs.ts";
