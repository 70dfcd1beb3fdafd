import { invalid } from "./answer.ts";
import type { JsonObject } from "./json.ts";

const longestTitle = 256;
/** In UTF-16 units, as GitHub counts. */
const longestBody = 65_536;

/** @throws {Refusal} for a body that is longer than GitHub takes. */
export function checkBody(resource: string, body: unknown): void {
  if (typeof body === "string" && body.length > longestBody) {
    throw invalid(resource, "body", `body is too long (maximum is ${longestBody} characters)`);
  }
}

/** @throws {Refusal} for a title or a body of an issue that GitHub does not take. */
export function checkTexts(body: JsonObject): void {
  checkBody("Issue", body.body);
  if (body.title === undefined) return;
  const title = String(body.title);
  if (title.trim() === "") throw invalid("Issue", "title", "title can't be blank");
  if (title.length > longestTitle) {
    throw invalid("Issue", "title", `title is too long (maximum is ${longestTitle} characters)`);
  }
}
