export type {
  Data,
  DataEntry,
  DataMapping,
  DataMistake,
  DataNode,
  DataScalar,
  DataSequence,
} from "./data-node.ts";
export { type DataText, decodeData } from "./decode-data.ts";
export { lineAndColumn } from "./line-and-column.ts";
export { Places, type TextPlace } from "./places.ts";
export { quoted } from "./quoted.ts";
export { type DataKind, dataKindOf, readData } from "./read-data.ts";
