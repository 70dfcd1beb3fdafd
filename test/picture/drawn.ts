import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

/** A picture is to be loaded with a page: in bytes. */
const LARGEST = 120_000;

/** Whether the PNG of docs/ was drawn from the Markdown beside it, and is small. */
export function isDrawn(name: string): boolean {
  const [text, picture] = ["md", "png"].map((kind) =>
    readFileSync(new URL(`../../docs/${name}.${kind}`, import.meta.url)),
  );
  if (text === undefined || picture === undefined) return false;
  const digest = createHash("sha256").update(text).digest("hex");
  return picture.includes(`Source\0sha256:${digest}`) && picture.length < LARGEST;
}
