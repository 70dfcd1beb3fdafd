/** What a handler answers. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes to send instead of JSON. */
  readonly raw?: Uint8Array;
}

/** An answer that is no success: thrown where it is found, sent as GitHub sends it. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;
  /** Whether the request itself was wrong, so that the client has a bug: recorded among the fake's violations. */
  readonly violation: boolean;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    options: {
      readonly errors?: readonly unknown[];
      readonly violation?: boolean;
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = options.errors;
    this.violation = options.violation ?? false;
    this.headers = options.headers ?? {};
  }

  /** The answer as it goes over the wire. */
  toAnswer(): Answer {
    const { status, message, errors, headers } = this;
    return {
      status,
      headers,
      body: {
        message,
        ...(errors === undefined ? {} : { errors }),
        ...(headers.location === undefined ? {} : { url: headers.location }),
        documentation_url: "https://docs.github.com/rest",
        status: String(status),
      },
    };
  }
}

/** What GitHub says of everything that is not there, or that must not be seen. */
export function notFound(): Refusal {
  return new Refusal(404, "Not Found");
}

/** What GitHub says of an issue that is in another repository now. */
export function movedTo(location: string): Refusal {
  return new Refusal(301, "Moved Permanently", { headers: { location } });
}

/** A request whose content GitHub refuses, and which therefore should never have been sent. */
export function invalid(resource: string, field: string, message: string): Refusal {
  return new Refusal(422, "Validation Failed", {
    errors: [{ resource, field, code: "custom", message }],
    violation: true,
  });
}
