import type { SyntaxNode } from "@pawl/parser";
import { dottedName } from "./dotted-name.ts";
import { lastWord } from "./port-words.ts";

/** The name under which a call is kept; `undefined` for one that hands nothing on to a function of a repository. */
export function calleeName(callee: SyntaxNode): string | undefined {
  const name = dottedName(callee) ?? superName(callee) ?? unnamed(callee);
  return name === undefined || name === "" || ignored.has(lastWord(name)) || logs.test(name)
    ? undefined
    : name;
}

/** `super(Base, self).__init__` as `super().__init__`. */
function superName(callee: SyntaxNode): string | undefined {
  const object = callee.childForFieldName("object");
  const attribute = callee.childForFieldName("attribute");
  if (object?.type !== "call" || attribute === null) return undefined;
  return object.childForFieldName("function")?.text === "super" ? `super().${attribute.text}` : undefined;
}

/** A method of what is no name, `?.bind`. */
function unnamed(callee: SyntaxNode): string | undefined {
  const attribute = callee.childForFieldName("attribute");
  return callee.type === "attribute" && attribute !== null ? `?.${attribute.text}` : undefined;
}

const logs = /(?:^|\.)_?log(?:ger|ging)?\./i;
/** Callees that hand nothing on to a parameter of the repository. */
const ignored: ReadonlySet<string> = new Set(
  "print format str int range len isinstance issubclass getattr setattr hasattr repr join split replace strip startswith endswith assertEqual assertTrue assertIn raises match search compile bytes bool float list tuple set dict sorted min max sum abs enumerate zip map filter any all open next iter type super ValueError RuntimeError TypeError Exception OSError".split(
    " ",
  ),
);
