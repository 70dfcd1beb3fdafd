export type { Comment, PythonSource } from "./source.ts";
export { readPython } from "./source.ts";
