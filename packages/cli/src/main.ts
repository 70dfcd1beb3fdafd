#!/usr/bin/env node
import { compiledFolder, keepCompiled } from "./compile-cache.ts";
import { processTerminal } from "./process-terminal.ts";

const terminal = processTerminal();
keepCompiled(compiledFolder(terminal, process.platform));
// Loaded after that, so that it comes out of the cache.
const { start } = await import("./start.ts");
// Not process.exit(): what is still on its way to a pipe would be cut off.
process.exitCode = await start(process.argv.slice(2), terminal);
