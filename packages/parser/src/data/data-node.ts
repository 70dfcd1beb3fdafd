/**
 * A value of a YAML, TOML or JSON document with its place. A list or a mapping that several aliases of YAML name is one
 * node that stands in several places; a scalar is copied to where its alias stands. So the nodes of a document are never
 * more than its text has characters, but a walk from the root meets a shared node once per alias, and aliases of aliases
 * multiply: what walks asks `size` first, or remembers the nodes that it has seen, and keeps a stack of its own, because
 * aliases can be nested as deep as the text is long.
 */
export type DataNode = DataScalar | DataSequence | DataMapping;

interface Written {
  /** Offset of the first character in UTF-16 units; of a value that is not written (`key:`) that of its key. */
  readonly start: number;
  /** Offset after the last character. */
  readonly end: number;
  /** The tag as written (`!Ref`, `!!str`); YAML alone has tags. */
  readonly tag?: string;
  /** How many nodes it is made of, itself included, with every alias replaced by what it names; may be infinite. */
  readonly size: number;
}

export interface DataScalar extends Written {
  readonly kind: "scalar";
  /** The characters that it stands for: a quoted text without its quotes and escapes, a number as written. */
  readonly text: string;
  /** By the rules of its format: YAML 1.2's core schema (`no` is text, `017` is 17), TOML with dates as text, JSON. */
  readonly value: null | boolean | number | string;
  /** How it is written: `block` is a text after `|` or `>`, `absent` one that is not written at all. */
  readonly style: "plain" | "quoted" | "block" | "absent";
  /** It stands where an alias of YAML does: its text is not what stands at its place. */
  readonly aliased?: true;
}

export interface DataSequence extends Written {
  readonly kind: "sequence";
  readonly items: readonly DataNode[];
}

export interface DataMapping extends Written {
  readonly kind: "mapping";
  /**
   * Its entries by the text of the key, in the order of the text; of several with one key the last. What YAML merges in
   * with `<<` stands behind its own entries, which win.
   */
  readonly entries: ReadonlyMap<string, DataEntry>;
}

export interface DataEntry {
  readonly key: DataScalar;
  readonly value: DataNode;
}

/** Something wrong in a document; places are offsets in UTF-16 units. */
export interface DataMistake {
  /**
   * `syntax`: nothing behind it can be read, and nothing of the file is given. `duplicate`: a key that its mapping has
   * already. `alias`: one that names nothing. `cycle`: one that stands within what it names. `key`: a list or mapping as a key, whose entry
   * is left out. `merge`: more to merge than any file needs, or something that is no mapping. `size`: more nodes than the
   * reader was asked to give. `encoding`: bytes that are no UTF-8.
   */
  readonly kind: "syntax" | "duplicate" | "alias" | "cycle" | "key" | "merge" | "size" | "encoding";
  readonly offset: number;
  /** What was found, on one line. */
  readonly message: string;
  /** The offset of what stands there already, for a key given twice. */
  readonly earlier?: number;
}

/** The documents of a file, and what is wrong in it. A file without any content has no document. */
export interface Data {
  readonly documents: readonly DataNode[];
  readonly mistakes: readonly DataMistake[];
}
