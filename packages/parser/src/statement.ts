/** The kinds of statements, by the names of Python's `ast`; `Error` for what is none. */
export type SimpleKind =
  | "AnnAssign"
  | "Assert"
  | "Assign"
  | "AugAssign"
  | "Break"
  | "Continue"
  | "Delete"
  | "Expr"
  | "Global"
  | "Import"
  | "ImportFrom"
  | "Nonlocal"
  | "Pass"
  | "Raise"
  | "Return"
  | "TypeAlias"
  | "Error";

/** The compound statements. `Try` stands for `TryStar` too, `For` and the others for their `async` forms. */
export type CompoundKind = "ClassDef" | "For" | "FunctionDef" | "If" | "Match" | "Try" | "While" | "With";

/** A statement, by byte offsets into the file. */
export type Statement = SimpleStatement | CompoundStatement;

/** A statement without statements of its own. */
export interface SimpleStatement {
  readonly kind: SimpleKind;
  readonly start: number;
  readonly end: number;
}

/** A statement made of clauses. */
export interface CompoundStatement {
  readonly kind: CompoundKind;
  readonly start: number;
  readonly clauses: readonly Clause[];
}

/** A header and the statements below it. */
export interface Clause extends Header {
  readonly body: readonly Statement[];
}

/** The first line of a clause. */
export interface Header {
  /** The word that the header begins with; `async` is passed over. */
  readonly word: ClauseWord;
  /** The offset of the header's first token, behind `async`. */
  readonly start: number;
  /** The offset of the header's colon; where there is none, the end of its logical line. */
  readonly colon: number;
}

/** The words that open a clause. */
export type ClauseWord =
  | "case"
  | "class"
  | "def"
  | "elif"
  | "else"
  | "except"
  | "finally"
  | "for"
  | "if"
  | "match"
  | "try"
  | "while"
  | "with";
