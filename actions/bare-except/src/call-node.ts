import type { SyntaxNode } from "@pawl/parser";

/** The callee as `a.b().c[]`; parts that are no names as `?`. Long chains are walked, not recursed into. */
export function dottedName(callee: SyntaxNode): string {
  const parts: string[] = [];
  let node: SyntaxNode | null = callee;
  let suffix = "";
  while (node !== null) {
    if (node.type === "attribute") {
      parts.push((node.childForFieldName("attribute")?.text ?? "?") + suffix);
      suffix = "";
      node = node.childForFieldName("object");
    } else if (node.type === "call") {
      suffix = `()${suffix}`;
      node = node.childForFieldName("function");
    } else if (node.type === "subscript") {
      suffix = `[]${suffix}`;
      node = node.childForFieldName("value");
    } else {
      parts.push((node.type === "identifier" ? node.text : "?") + suffix);
      break;
    }
  }
  return parts.reverse().join(".");
}

const falsy = new Set(["False", "None", "0", '""', "''", "()", "[]", "{}"]);

/** `exc_info=…` of any call, `exception=…` of loguru's `opt`: true where the value is not plainly false. */
export function asksForTraceback(dotted: string): (arg: SyntaxNode) => boolean {
  const keyword = /(^|\.)opt$/.test(dotted) ? "exception" : "exc_info";
  return (arg) => {
    if (arg.type !== "keyword_argument" || arg.childForFieldName("name")?.text !== keyword) return false;
    return !falsy.has(arg.childForFieldName("value")?.text ?? "");
  };
}

/** Whether the arguments of an exit say that all is well: none, or a status of 0. */
export function isSuccess(args: readonly SyntaxNode[]): boolean {
  const status = args.find(
    (arg) =>
      arg.type !== "keyword_argument" || /^(code|status)$/.test(arg.childForFieldName("name")?.text ?? ""),
  );
  if (status === undefined) return true;
  const value = status.type === "keyword_argument" ? status.childForFieldName("value") : status;
  return falsy.has(value?.text ?? "");
}
