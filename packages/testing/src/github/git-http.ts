import { spawn } from "node:child_process";
import type { Answer } from "./answer.ts";
import type { FakeRepository } from "./repository.ts";
import { readAuthorization } from "./tokens.ts";
import type { WireRequest } from "./wire.ts";
import type { World } from "./world.ts";

/** The path of a request to git's smart protocol: with or without `.git`, as GitHub takes both. */
const gitPath =
  /^\/(?<owner>[^/]+)\/(?<name>[^/]+?)(?:\.git)?\/(?<service>info\/refs|git-upload-pack|git-receive-pack)$/;

/** Whether a request is git's. */
export function isGitRequest(request: WireRequest): boolean {
  return gitPath.test(request.url.pathname);
}

/** Lets git itself answer a fetch or a push, for tokens that may; anyone may fetch from a public repository. */
export async function answerGit(world: World, request: WireRequest): Promise<Answer> {
  const { owner = "", name = "", service = "" } = gitPath.exec(request.url.pathname)?.groups ?? {};
  const repository = world.repositories.get(`${owner}/${name}`);
  const refused = refuse(world, request, repository, service);
  if (refused === undefined && repository !== undefined) {
    return runBackend(world, request, `/${repository.fullName}.git/${service}`);
  }
  const status = refused ?? 404;
  return {
    status,
    headers: status === 401 ? { "www-authenticate": 'Basic realm="GitHub"' } : {},
    raw: Buffer.from(status === 404 ? "Repository not found." : ""),
  };
}

/** The status that refuses a request; undefined where it may be answered. */
function refuse(
  world: World,
  request: WireRequest,
  repository: FakeRepository | undefined,
  service: string,
): number | undefined {
  const text = readAuthorization(request.headers.authorization);
  const token = world.tokens.get(text ?? "");
  const pushes = `${service} ${request.url.search}`.includes("git-receive-pack");
  if (text !== undefined && token === undefined) return 401;
  if (token === undefined)
    return repository === undefined || repository.isPrivate || pushes ? 401 : undefined;
  if (repository === undefined) return 404;
  if (!repository.isPrivate && !pushes) return undefined;
  if (!token.reaches(repository.fullName)) return 404;
  return token.allows("contents", pushes ? "write" : "read") ? undefined : 403;
}

/** `git http-backend` is a CGI program (RFC 3875): the request in variables and stdin, the answer on stdout. */
function runBackend(world: World, request: WireRequest, pathInfo: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const { headers } = request;
    const child = spawn("git", ["http-backend"], {
      env: {
        PATH: process.env.PATH,
        GIT_PROJECT_ROOT: world.folder,
        GIT_HTTP_EXPORT_ALL: "1",
        GIT_CONFIG_NOSYSTEM: "1",
        GIT_CONFIG_GLOBAL: "/dev/null",
        PATH_INFO: pathInfo,
        REQUEST_METHOD: request.method,
        QUERY_STRING: request.url.search.slice(1),
        CONTENT_TYPE: headers["content-type"] ?? "",
        CONTENT_LENGTH: String(request.body.length),
        HTTP_CONTENT_ENCODING: headers["content-encoding"] ?? "",
        GIT_PROTOCOL: headers["git-protocol"] ?? "",
        REMOTE_USER: "octo",
        REMOTE_ADDR: "127.0.0.1",
      },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.resume();
    child.on("error", fail);
    child.on("close", () => done(readCgi(Buffer.concat(chunks))));
    child.stdin.on("error", () => undefined);
    child.stdin.end(request.body);
  });
}

function readCgi(output: Buffer): Answer {
  const end = output.indexOf("\r\n\r\n");
  if (end === -1) return { status: 500, raw: Buffer.from("") };
  const lines = output.subarray(0, end).toString("latin1").split("\r\n");
  const fields = lines.flatMap((line) => {
    const colon = line.indexOf(":");
    return colon > 0 ? [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const] : [];
  });
  const { status, ...headers } = Object.fromEntries(fields);
  return { status: Number.parseInt(status ?? "200", 10), headers, raw: output.subarray(end + 4) };
}
