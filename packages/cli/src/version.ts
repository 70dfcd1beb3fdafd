/** Pawl's version, the same as the root package.json's. */
export const version = "0.1.0";
