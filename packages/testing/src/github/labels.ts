import { changeIssue } from "./issues.ts";
import type { FakeRepository, Label } from "./repository.ts";
import type { World } from "./world.ts";

/** Changes a label, on the issues that have it too. Returns it. @throws {Error} where there is none of that name. */
export function renameLabel(
  repository: FakeRepository,
  name: string,
  change: Partial<Omit<Label, "id">>,
): Label {
  const known = repository.labels.get(name.toLowerCase());
  if (known === undefined) throw new Error(`${repository.fullName} has no label ${name}`);
  const label = { ...known, ...change };
  repository.labels.delete(name.toLowerCase());
  repository.labels.set(label.name.toLowerCase(), label);
  for (const issue of repository.issues.values()) {
    issue.labels = issue.labels.map((each) => (each === known.name ? label.name : each));
  }
  return label;
}

/** Takes a label off all issues and out of the repository. */
export function removeLabel(world: World, repository: FakeRepository, name: string, by: string): void {
  for (const issue of repository.issues.values()) {
    const labels = issue.labels.filter((each) => each.toLowerCase() !== name.toLowerCase());
    changeIssue(world, repository, issue, by, { labels });
  }
  repository.labels.delete(name.toLowerCase());
}
