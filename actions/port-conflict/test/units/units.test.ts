// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells and lists, not of TypeScript
import type { SourceFile } from "@pawl/gate";
import { describe, expect, it } from "vitest";
import { collectEnv } from "../../src/compose/read/collect-env.ts";
import type { ListFact } from "../../src/lists/list-fact.ts";
import type { PythonFiles } from "../../src/lists/scripts.ts";
import type { Known } from "../../src/model/endpoint.ts";
import { collectDockerfile } from "../../src/units/collect-dockerfile.ts";
import { collectSystemd } from "../../src/units/collect-systemd.ts";
import { dockerfileEndpoints } from "../../src/units/dockerfile-endpoints.ts";
import { envEndpoints } from "../../src/units/env-endpoints.ts";
import { systemdEndpoints } from "../../src/units/systemd-endpoints.ts";
import { line } from "../lists/read.ts";

function file(path: string, text: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

function read(
  path: string,
  text: string,
  collect: (file: SourceFile) => ListFact | undefined,
  reduce: (facts: ReadonlyMap<string, ListFact>, python: PythonFiles) => Known,
) {
  const fact = collect(file(path.slice(path.lastIndexOf("/") + 1), text));
  const { endpoints, problems, passedOver } = reduce(new Map(fact === undefined ? [] : [[path, fact]]), {
    has: (candidate) => candidate === "api/app/main.py",
    paths: ["api/app/main.py"],
  });
  const lines = text.split("\n");
  return [
    ...endpoints.map((endpoint) => {
      const { at, namespace } = endpoint;
      const written = lines[at.line - 1]?.slice(
        at.column - 1,
        at.line === at.endLine ? at.endColumn - 1 : undefined,
      );
      return `${line(endpoint)} ${namespace} @${written}`;
    }),
    ...problems.map(({ at, message }) => `${at.line}:${at.column} ${message}`),
    ...Object.entries(passedOver).map(([why, count]) => `${why}: ${count}`),
  ];
}

describe("Dockerfile", () => {
  const docker = (text: string) => read("api/Dockerfile", text, collectDockerfile, dockerfileEndpoints);

  it("EXPOSE with numbers, ranges, protocols and variables", () => {
    expect(
      docker(
        [
          "ARG BASE=3000",
          "FROM python:3 AS web",
          "ARG PORT=8000",
          "ENV HTTP_PORT=${PORT} OTHER=1",
          "ENV OLD 9000",
          "ARG BASE",
          "EXPOSE 80/tcp 53/udp \\",
          "  # a comment",
          "  5000-5001 $HTTP_PORT ${OLD} ${BASE} ${NOWHERE:-7000}",
          "EXPOSE $UNKNOWN 70000 80a",
        ].join("\n"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "80 tcp ? declare container:api @80/tcp",
        "53 udp ? declare container:api @53/udp",
        "5000 tcp ? declare container:api @5000-5001",
        "5001 tcp ? declare container:api @5000-5001",
        "8000 tcp ? declare container:api @$HTTP_PORT",
        "9000 tcp ? declare container:api @\${OLD}",
        "3000 tcp ? declare container:api @\${BASE}",
        "7000 tcp ? declare container:api @\${NOWHERE:-7000}",
        "10:17 \`70000\` is no port, expected 1 to 65535",
        "10:23 \`80a\` is no number of a port",
        "unresolved: 1",
      ]
    `);
  });

  it("commands in both forms, with an entry point", () => {
    expect(
      docker('FROM x\nCMD ["uvicorn", "app.main:app", "--host", "0.0.0.0", "--port", "8000"]\n'),
    ).toMatchInlineSnapshot(`
      [
        "8000 tcp * bind api/app/main.py container:api @8000",
      ]
    `);
    expect(
      docker("FROM x\nENV PORT=8001\nCMD exec gunicorn --bind :$PORT app.main:app\n"),
    ).toMatchInlineSnapshot(`
      [
        "8001 tcp * bind api/app/main.py container:api @:$PORT",
      ]
    `);
    expect(
      docker('FROM x\nENTRYPOINT ["python", "-m", "app.main"]\nCMD ["--port=8002"]\n'),
    ).toMatchInlineSnapshot(`
      [
        "8002 tcp ? bind api/app/main.py container:api @8002",
      ]
    `);
    expect(docker('FROM x\nENTRYPOINT python app.py\nCMD ["--port=8002"]\n')).toEqual([]);
    expect(docker("FROM a AS b\nCMD python x.py --port 1\nFROM c\nRUN python y.py --port 2\n")).toEqual([]);
    expect(docker("FROM a\nRUN <<EOF\nEXPOSE 80\nEOF\n")).toEqual([]);
  });
});

describe("systemd", () => {
  const systemd = (path: string, text: string) => read(path, text, collectSystemd, systemdEndpoints);

  it("sockets", () => {
    expect(
      systemd(
        "etc/web.socket",
        "[Socket]\nListenStream=80\nListenStream=127.0.0.1:8000\nListenStream=[::1]:8001\nListenDatagram=53\nListenStream=/run/x\nListenStream=@x\nListenStream=vsock::1\n#ListenStream=1\n",
      ),
    ).toMatchInlineSnapshot(`
      [
        "80 tcp * bind web host @80",
        "8000 tcp 127.0.0.1 bind web host @127.0.0.1:8000",
        "8001 tcp ::1 bind web host @[::1]:8001",
        "53 udp * bind web host @53",
      ]
    `);
  });

  it("services", () => {
    expect(
      systemd(
        "etc/api.service",
        "[Service]\nExecStart=-/usr/bin/python3 /srv/app/main.py \\\n  --port 8000\nExecStop=x --port 9\n",
      ),
    ).toMatchInlineSnapshot(`
      [
        "8000 tcp ? bind api api/app/main.py host @8000",
      ]
    `);
    expect(systemd("x.service", "[Unit]\nAfter=network.target\n[Service]\nExecStart=/bin/true\n")).toEqual(
      [],
    );
  });
});

describe(".env", () => {
  it("ports are declared, of a variable that is set twice the last one", () => {
    const fact = collectEnv(
      file(
        ".env",
        'PORT=5556\nexport API_PORT="8000" # x\nDB_PORT=5432\nNAME=x # y\n#PORT=1\nREPORT=3\nPORT=5557\nBAD_PORT=80a\n',
      ),
    );
    const facts = new Map(fact === undefined ? [] : [["deploy/.env", fact]]);
    const { endpoints, problems } = envEndpoints(facts);
    expect(
      endpoints.map(
        (endpoint) => `${endpoint.at.line}:${endpoint.at.column} ${endpoint.source} ${line(endpoint)}`,
      ),
    ).toMatchInlineSnapshot(`
      [
        "7:6 env 5557 tcp ? declare",
        "2:17 env 8000 tcp ? declare",
      ]
    `);
    expect(problems).toEqual([]);
  });
});
