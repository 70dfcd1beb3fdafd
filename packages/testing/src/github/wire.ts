import type { IncomingMessage, ServerResponse } from "node:http";
import type { Answer } from "./answer.ts";

/** A request with its whole body. */
export interface WireRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A request as tests read it. */
export interface LoggedRequest {
  readonly method: string;
  /** The path and the query as they were sent. */
  readonly path: string;
  /** `POST /repos/{owner}/{repo}/issues`, `graphql`, `git`, or undefined for what the fake does not know. */
  readonly operation: string | undefined;
  /** The login of the token; undefined without a token that is known. */
  readonly login: string | undefined;
  readonly body: unknown;
  /** When it came by the fake's clock, in milliseconds since 1970. */
  readonly at: number;
  /** What was answered; undefined where nothing was, or not yet. */
  readonly status: number | undefined;
  /** Whether it was carried out; false where a fault came before, and until it was. */
  readonly carriedOut: boolean;
}

/** Reads a request to its end. */
export async function readRequest(request: IncomingMessage, origin: string): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const headers = Object.entries(request.headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(", ") : value] as const],
  );
  return {
    method: request.method ?? "GET",
    url: new URL(request.url ?? "/", origin),
    headers: Object.fromEntries(headers),
    body: Buffer.concat(chunks),
  };
}

/** The JSON of a body: undefined for none, and for what is no JSON. */
export function parseBody(request: WireRequest): unknown {
  if (request.body.length === 0) return undefined;
  try {
    const body: unknown = JSON.parse(request.body.toString());
    return body;
  } catch {
    return undefined;
  }
}

/** Sends an answer, as JSON where it is no bytes. */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  const json = answer.body === undefined ? "" : JSON.stringify(answer.body);
  const bytes = answer.raw ?? Buffer.from(json);
  response.writeHead(answer.status, {
    ...(json === "" ? {} : { "content-type": "application/json; charset=utf-8" }),
    "content-length": bytes.length,
    ...answer.headers,
  });
  response.end(bytes);
}
