import { listTree } from "./list-tree.ts";
import { type ObjectTree, type ObjectTreeOptions, openObjects } from "./object-tree.ts";
import { withScratch } from "./scratch.ts";
import { writeIndex } from "./write-head.ts";

/**
 * The files of the index as the next commit would hold them: without those that are only intended to be added. A file in
 * conflict cannot be judged.
 */
export async function openIndex(options: ObjectTreeOptions): Promise<ObjectTree> {
  const { root } = options;
  const { entries, unmerged } = await withScratch(root, async (scratch) => {
    const { tree, unmerged } = await writeIndex(root, scratch);
    return { entries: await listTree(root, tree, scratch.env), unmerged };
  });
  return openObjects(options, { description: `the index of ${root}`, entries, unmerged });
}
