import type { Answer } from "./answer.ts";
import type { JsonObject } from "./json.ts";
import type { FakeRepository } from "./repository.ts";
import type { Access, Resource, Token } from "./tokens.ts";
import type { World } from "./world.ts";

/** A request that fits its operation, from a token that may make it. */
export interface Call {
  readonly world: World;
  readonly token: Token;
  readonly path: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly query: URLSearchParams;
  /** Empty where the operation takes none. */
  readonly body: JsonObject;
  /** One page of a list, with its `Link`. */
  page<T>(items: readonly T[]): {
    readonly items: readonly T[];
    readonly headers: Readonly<Record<string, string>>;
  };
}

/** What answers an operation below a repository, and what its token must be allowed. */
export interface Handler {
  readonly needs: readonly [Resource, Access];
  /** Whether it makes content, of which GitHub allows an account only so much in a while. */
  readonly creates?: boolean;
  answer(call: Call, repository: FakeRepository): Answer | Promise<Answer>;
}

/** Handlers by the key of their operation. */
export type Handlers = Readonly<Record<string, Handler>>;

/** The page that a request asks for, as GitHub cuts and links it: 30 items where nothing is said, never above 100. */
export function cutPage<T>(
  items: readonly T[],
  url: URL,
): { readonly items: readonly T[]; readonly headers: Readonly<Record<string, string>> } {
  const size = Math.min(100, Math.max(1, Number(url.searchParams.get("per_page") ?? 30) || 30));
  const page = Math.max(1, Number(url.searchParams.get("page") ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, relation: string): string => {
    const target = new URL(url);
    target.searchParams.set("page", String(to));
    return `<${target.href}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, "prev")] : []),
    ...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
    ...(page > 1 ? [link(1, "first")] : []),
  ];
  return {
    items: items.slice((page - 1) * size, page * size),
    headers: links.length === 0 ? {} : { link: links.join(", ") },
  };
}
