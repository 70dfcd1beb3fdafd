import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { expect, it } from "vitest";
import { z } from "zod";
import { BARE, git, repository, start } from "./pawl.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const Hooks = z.array(z.object({ id: z.string(), entry: z.string(), files: z.string() })).length(1);

it("the hook of .pre-commit-hooks.yaml fails for what a commit would add, not for what was there", async () => {
  const [hook] = Hooks.parse(load(readFileSync(path.join(root, ".pre-commit-hooks.yaml"), "utf8")));
  const [program = "", ...args] = (hook?.entry ?? "").split(" ");
  const cli = path.join(root, program);
  const folder = repository({ "old.py": BARE });
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", "old");
  expect(await start({ cwd: folder, args, cli })).toMatchObject({ status: 0 });
  git(folder, "mv", "old.py", "new.py");
  expect(await start({ cwd: folder, args, cli })).toMatchObject({ status: 0 });
  const more = repository({ "old.py": BARE });
  git(more, "add", "--all");
  expect(await start({ cwd: more, args, cli })).toMatchObject({ status: 1 });
  expect(["a.py", "a.pyi", "a.pyc"].filter((name) => new RegExp(hook?.files ?? "").test(name))).toEqual([
    "a.py",
    "a.pyi",
  ]);
});
