import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const templateName = "gate-template";

/**
 * Writes actions/<name>/ from scripts/template/gate/, with the name in place of the template's in every file and path.
 * @throws {Error} for a name that is no kebab-case word, or that a folder, a package or a bundle has already.
 */
export function copyTemplate(root: string, name: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    throw new Error(`expected a name in kebab-case, such as dead-flag, found ${JSON.stringify(name)}`);
  }
  // A gate's package is @pawl/<name> and its bundle dist/<name>/; `pawl` is the prefix of the engine's own rules.
  const taken = [
    ...readdirSync(join(root, "actions")),
    ...readdirSync(join(root, "packages")),
    "pawl",
    templateName,
  ];
  if (taken.includes(name)) throw new Error(`the name ${name} is taken`);
  const template = join(root, "scripts", "template", "gate");
  for (const path of listFiles(template)) {
    const target = join(root, "actions", name, path.replaceAll(templateName, name));
    if (existsSync(target)) throw new Error(`${target} is there already`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, readFileSync(join(template, path), "utf8").replaceAll(templateName, name));
  }
}

function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
