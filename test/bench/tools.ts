import { spawnSync } from "node:child_process";
import { arch, platform } from "node:process";
import { installFromNpm, installFromPyPI } from "../peers/install.ts";
import { cleanEnvironment, node } from "./measure.ts";

/** A tool that is here, or why it is not. */
export type Tool = { readonly program: string; readonly version: string } | { readonly missing: string };

/** The tools that rows use, beside Node and Pawl. */
export interface Tools {
  readonly ruff: Tool;
  readonly flake8: Tool;
  readonly pylint: Tool;
  readonly bandit: Tool;
  readonly "ast-grep": Tool;
  readonly rg: Tool;
  readonly git: Tool;
}

/** Installs the peers, each once; one that cannot be had is told as missing. */
export function installTools(quick: boolean): Tools {
  const slow = (name: string, version: string): Tool =>
    quick ? { missing: "left out by --quick" } : tool(() => installFromPyPI(name, version));
  return {
    ruff: tool(() => installFromPyPI("ruff", "0.17.6")),
    flake8: slow("flake8", "7.5.0"),
    pylint: slow("pylint", "4.1.4"),
    bandit: slow("bandit", "1.9.4"),
    "ast-grep": tool(() => installFromNpm(`@ast-grep/cli-${astGrepPlatform()}`, "0.51.1", `ast-grep${exe}`)),
    // The packages that ripgrep's npm package would choose from: they hold the program, where others fetch it.
    rg: tool(() => installFromNpm(`@vscode/ripgrep-${platform}-${arch}`, "1.18.0", `bin/rg${exe}`)),
    git: tool(() => "git"),
  };
}

/** The first line that a program says of its version. Throws where it says none. */
function versionOf(program: string): string {
  const run = spawnSync(program, ["--version"], { encoding: "utf8", env: cleanEnvironment() });
  const line = run.stdout?.trim().split("\n")[0] ?? "";
  if (run.status !== 0 || line === "")
    throw new Error(`${program} --version: ${run.error?.message ?? run.stderr}`);
  return line;
}

/** The versions of all tools and of what they run on, as lines of a table. */
export function listVersions(tools: Tools, pawl: string): readonly (readonly [string, string])[] {
  const peers = Object.entries(tools).map(([name, tool]): readonly [string, string] => [
    name,
    "missing" in tool ? `not measured: ${tool.missing}` : tool.version,
  ]);
  return [["node", versionOf(node)], ["pawl", pawl], ["python3", versionOf("python3")], ...peers];
}

const exe = platform === "win32" ? ".exe" : "";

function astGrepPlatform(): string {
  if (platform === "win32") return `win32-${arch}-msvc`;
  return platform === "linux" ? `linux-${arch}-gnu` : `${platform}-${arch}`;
}

function tool(install: () => string): Tool {
  try {
    const program = install();
    return { program, version: versionOf(program) };
  } catch (error) {
    return { missing: error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error) };
  }
}
