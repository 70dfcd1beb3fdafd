/** The folder of a path; `"."` for the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "." : path.slice(0, slash);
}

/** The file name of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/**
 * A relative path from a folder of the tree, without `.` and `..`; `undefined` where it leads out of the tree or is
 * absolute.
 */
export function joined(folder: string, path: string): string | undefined {
  if (path.startsWith("/") || path.startsWith("~") || /^[A-Za-z]:[\\/]/.test(path)) return undefined;
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.length === 0 ? "." : parts.join("/");
}

/** Whether a text names something that is fetched: a repository, an image, a URL. */
export function isRemote(path: string): boolean {
  return /^[A-Za-z][A-Za-z0-9+.-]*:|^git@|^github\.com\//.test(path) && !/^[A-Za-z]:[\\/]/.test(path);
}
