import { readFileSync } from "node:fs";
import { Ajv, type ErrorObject } from "ajv";
import { z } from "zod";
import { complete } from "./complete.ts";
import { dig, isObject, type JsonObject } from "./json.ts";

/** An operation of GitHub's API that a request names. */
export interface Operation {
  /** `POST /repos/{owner}/{repo}/issues` */
  readonly key: string;
  readonly method: string;
  readonly template: string;
}

/** A request as the contract judges it. */
export interface ContractRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(["path", "query"]),
  required: z.boolean().default(false),
  schema: z.custom<JsonObject>(isObject),
});

const file = new URL("../../../../test/contract/openapi.json", import.meta.url);

/** The part of GitHub's own OpenAPI description that Pawl uses (`test/contract/openapi.json`), as a judge of traffic. */
export class Contract {
  readonly #description: JsonObject;
  readonly #ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: false });
  readonly #operations: readonly (Operation & { readonly matcher: RegExp })[];

  constructor() {
    this.#description = z.custom<JsonObject>(isObject).parse(JSON.parse(readFileSync(file, "utf8")));
    for (const [name, validate] of Object.entries(formats)) this.#ajv.addFormat(name, { validate });
    this.#ajv.addFormat("timestamp", true).addFormat("int64", true);
    this.#ajv.addSchema({ ...this.#description, $id: "github" });
    const paths = z.record(z.string(), z.record(z.string(), z.unknown())).parse(this.#description.paths);
    this.#operations = Object.entries(paths).flatMap(([template, methods]) =>
      Object.keys(methods).map((name) => {
        const method = name.toUpperCase();
        return { key: `${method} ${template}`, method, template, matcher: matcherOf(template) };
      }),
    );
  }

  /** The operation that a request means and the values of its path; undefined for one that the slice does not hold. */
  find(method: string, path: string): { operation: Operation; path: Record<string, string> } | undefined {
    for (const operation of this.#operations) {
      const match = operation.method === method ? operation.matcher.exec(path) : null;
      if (match === null) continue;
      return {
        operation,
        path: Object.fromEntries(
          Object.entries(match.groups ?? {}).map(([name, text]) => [name, decodeURIComponent(text)]),
        ),
      };
    }
    return undefined;
  }

  /** Why a request does not fit its operation, one line each; what GitHub would ignore in silence among it. */
  describeRequest(operation: Operation, request: ContractRequest): readonly string[] {
    const pointer = ["paths", operation.template, operation.method.toLowerCase()];
    const declared = z.array(z.unknown()).parse(dig(this.#description, ...pointer, "parameters") ?? []);
    const parameters = declared.map((parameter) => parameterSchema.parse(this.#resolve(parameter)));
    const unknown = [...request.query.keys()]
      .filter((name) => !parameters.some((parameter) => parameter.in === "query" && parameter.name === name))
      .map((name) => `query ${name}: no such parameter`);
    const wrong = parameters.flatMap((parameter) => {
      const text = parameter.in === "path" ? request.path[parameter.name] : request.query.get(parameter.name);
      const at = `${parameter.in} ${parameter.name}`;
      if (text === undefined || text === null) return parameter.required ? [`${at}: missing`] : [];
      return this.#errors(parameter.schema, readParameter(text, parameter.schema)).map((e) => `${at}${e}`);
    });
    return [...unknown, ...wrong, ...this.#describeBody(pointer, request.body)];
  }

  /** An answer with what its schema requires and the fake has nothing to say about. */
  completeResponse(operation: Operation, status: number, body: unknown): unknown {
    const schema = this.#responseSchema(operation, status);
    const resolve = (part: unknown) => this.#resolve(part);
    return schema === undefined
      ? body
      : complete(schema, body, { resolve, fits: (part, value) => this.#errors(part, value).length === 0 });
  }

  /** Why an answer is none that GitHub gives, one line each. A refusal that no operation lists is a basic error. */
  describeResponse(operation: Operation, status: number, body: unknown): readonly string[] {
    const schema = this.#responseSchema(operation, status);
    if (schema !== undefined) return this.#errors(schema, body).map((error) => `body${error}`);
    if (status < 400) return body === undefined ? [] : [`status ${status} has no body`];
    return this.#errors(basicError, body).map((error) => `body${error}`);
  }

  #describeBody(pointer: readonly string[], body: unknown): readonly string[] {
    const declared = dig(this.#description, ...pointer, "requestBody");
    if (declared === undefined) return body === undefined ? [] : ["body: none is expected"];
    if (body === undefined) return dig(declared, "required") === true ? ["body: missing"] : [];
    const schema = this.#resolve(dig(declared, "content", "application/json", "schema"));
    const properties = dig(schema, "properties");
    const unknown =
      isObject(properties) && isObject(body) ? Object.keys(body).filter((key) => !(key in properties)) : [];
    return [
      ...unknown.map((key) => `body /${key}: no such property`),
      ...this.#errors(z.custom<JsonObject>(isObject).parse(schema), body).map((error) => `body${error}`),
    ];
  }

  #responseSchema(operation: Operation, status: number): JsonObject | undefined {
    const responses = dig(
      this.#description,
      "paths",
      operation.template,
      operation.method.toLowerCase(),
      "responses",
    );
    const response = this.#resolve(dig(responses, String(status)));
    const schema = dig(response, "content", "application/json", "schema");
    return isObject(schema) ? schema : undefined;
  }

  #resolve(part: unknown): unknown {
    const reference = dig(part, "$ref");
    if (typeof reference !== "string") return part;
    return this.#resolve(dig(this.#description, ...reference.split("/").slice(1)));
  }

  readonly #validators = new WeakMap<JsonObject, ReturnType<Ajv["compile"]>>();

  /** A schema's own references lead into the description, whose name therefore stands before them. */
  #errors(schema: JsonObject, value: unknown): readonly string[] {
    let validate = this.#validators.get(schema);
    if (validate === undefined) {
      const text = JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"github#');
      validate = this.#ajv.compile(z.custom<JsonObject>(isObject).parse(JSON.parse(text)));
      this.#validators.set(schema, validate);
    }
    return validate(value) ? [] : (validate.errors ?? []).map(describeError);
  }
}

/** Schemas are compiled once each, by their identity. */
const basicError: JsonObject = { $ref: "github#/components/schemas/basic-error" };

/** Formats that ajv leaves to others. */
const formats: Readonly<Record<string, (text: string) => boolean>> = {
  "date-time": (text) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(text),
  uri: (text) => URL.canParse(text),
  email: (text) => /^[^@\s]+@[^@\s]+$/.test(text),
};

function describeError(error: ErrorObject): string {
  const values = isObject(error.params) ? error.params.allowedValues : undefined;
  return `${error.instancePath === "" ? "" : ` ${error.instancePath}`}: ${error.message ?? error.keyword}${
    Array.isArray(values) ? ` (${values.join(", ")})` : ""
  }`;
}

/** A path or a reference may hold slashes, escaped or not; everything else is one segment. */
function matcherOf(template: string): RegExp {
  const pattern = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === "path" || name === "ref" || name === "basehead" ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
  );
  return new RegExp(`^${pattern}$`);
}

/** A parameter as its schema means it: an address has only text. */
function readParameter(text: string, schema: JsonObject): unknown {
  if (schema.type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (schema.type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}
