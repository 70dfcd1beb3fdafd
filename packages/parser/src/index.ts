export type { Bindings } from "./bindings.ts";
export type { CommentScopes } from "./comment-scopes.ts";
export type { Comment } from "./comments/comment.ts";
export { commentGlobs } from "./comments/file-names.ts";
export { readComments } from "./comments/read-comments.ts";
export { decodePython } from "./encoding.ts";
export type { CaughtType, HandlerHeader } from "./handlers.ts";
export { readCaughtTypes, readHandlerHeader } from "./handlers.ts";
export { codeOf } from "./keywords.ts";
export { quickHeader, quickStatement } from "./quick-statement.ts";
export type { ParsePython } from "./runtime.ts";
export { loadedGrammar, loadGrammar } from "./runtime.ts";
export type { LineInScope } from "./scopes.ts";
export type { PythonComment } from "./source.ts";
export { PythonSource, readPython } from "./source.ts";
export type {
  Clause,
  ClauseWord,
  CompoundStatement,
  Header,
  SimpleStatement,
  Statement,
} from "./statement.ts";
export type { SyntaxNode } from "./syntax-node.ts";
export type { Token } from "./tokens.ts";
export { isText, Kind, tokens } from "./tokens.ts";
export { WordSet } from "./word-set.ts";
