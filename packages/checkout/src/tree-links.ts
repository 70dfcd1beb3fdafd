/** More links than this in one way are a loop, as the file systems count. */
const mostHops = 40;

/**
 * Whether a link of a tree of objects leads out of that tree, through other links of it too. `targets` holds what each link
 * says, by its path; `root` is where the tree would be checked out, for links that say where they lead from the top of the
 * file system.
 */
export function leadsOut(path: string, targets: ReadonlyMap<string, string>, root: string): boolean {
  const ahead = path.split("/").reverse();
  const behind: string[] = [];
  let hops = 0;
  for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (behind.pop() === undefined) return true;
      continue;
    }
    behind.push(part);
    const target = targets.get(behind.join("/"));
    if (target === undefined) continue;
    if (++hops > mostHops) return false;
    behind.pop();
    let way = target;
    if (target.startsWith("/")) {
      if (target !== root && !target.startsWith(`${root}/`)) return true;
      behind.length = 0;
      way = target.slice(root.length);
    }
    ahead.push(...way.split("/").reverse());
  }
  return false;
}
