// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of compose, not of TypeScript
import { describe, expect, it } from "vitest";
import { cut, known } from "./tree.ts";

describe("composeEndpoints", () => {
  it("stands at the port, in any syntax", async () => {
    const files = {
      "a/compose.yml": [
        "services:",
        "  web:",
        "    image: web",
        '    ports: ["8080:80", 8081:81, { target: 82, published: "8082" }]',
        "    expose:",
        "      - 9000",
      ].join("\n"),
    };
    const { endpoints } = await known(files);
    const rows = endpoints.map(({ role, port, namespace, ...rest }) => [
      role,
      port.number,
      namespace,
      cut(files, rest),
    ]);
    const own = "container:a/compose.yml#web";
    expect(rows).toEqual([
      ["bind", 8080, "host", '"8080:80"'],
      ["declare", 80, own, '"8080:80"'],
      ["bind", 8081, "host", "8081:81"],
      ["declare", 81, own, "8081:81"],
      ["bind", 8082, "host", '"8082"'],
      ["declare", 82, own, '"8082"'],
      ["declare", 9000, own, "9000"],
    ]);
    expect(endpoints[0]).toMatchObject({
      source: "compose",
      host: "*",
      protocol: "tcp",
      scope: "services.web",
      service: "web",
      what: "`ports` of service `web`",
      together: "compose:a",
    });
  });

  it("says what the environment may override, and where a value is from", async () => {
    const files = {
      "compose.yml":
        "services: {web: {image: x, ports: ['${PORT:-8080}:80', '${OTHER}:81', '$NONE:82', '1:${NONE:-1}']}}",
      ".env": "# ports\nOTHER=8081\n",
    };
    const { binds, passedOver } = await known(files);
    expect(binds.map(({ port, overridable }) => [port.number, overridable])).toEqual([
      [8080, "`PORT` in the environment"],
      [8081, "`OTHER` in the environment"],
      [1, "`NONE` in the environment"],
    ]);
    expect(binds[1]?.steps).toEqual([
      { at: { path: ".env", line: 2, column: 7, endLine: 2, endColumn: 11 }, what: "`OTHER` is `8081`" },
    ]);
    expect(passedOver).toEqual({ unresolved: 1 });
  });

  it("stands where a service takes its ports from elsewhere", async () => {
    const files = {
      "compose.yml": [
        'x-ports: &ports ["8080:80"]',
        "x-base: &base { image: x, ports: *ports }",
        "services:",
        "  a: { <<: *base }",
        "  b:",
        "    image: x",
        "    ports: *ports",
        "  c:",
        "    extends: { file: common.yml, service: web }",
      ].join("\n"),
      "common.yml": "services:\n  web: { image: x, ports: [8080:80] }",
    };
    const { binds } = await known(files);
    expect(
      binds.map(({ at, steps, service }) => [
        service,
        cut(files, { at }),
        steps[0]?.at.path,
        steps[0]?.at.line,
      ]),
    ).toEqual([
      ["a", "a", "compose.yml", 1],
      ["b", "ports", "compose.yml", 1],
      ["c", "web", "common.yml", 2],
    ]);
  });

  it("knows whose network a service is on", async () => {
    const { endpoints } = await known({
      "compose.yml": [
        "services:",
        "  a: { image: x, network_mode: host, ports: ['8080:80'], expose: [81], command: serve --http-port=82, environment: { PORT: 83 } }",
        "  b: { image: x, network_mode: 'service:a', expose: [84] }",
        "  c: { image: x, network_mode: 'service:d', expose: [85] }",
        "  d: { image: x, network_mode: 'container:box', expose: [86] }",
        "  e: { image: x, container_name: box, expose: [87], environment: [WEB_PORT=88, NAME=1] }",
        "  f: { image: x, network_mode: none, ports: ['8089:89'] }",
        "  g: { image: x, network_mode: 'service:g', expose: [90] }",
      ].join("\n"),
    });
    expect(endpoints.map(({ role, port, namespace }) => `${role} ${port.number} ${namespace}`)).toEqual([
      ...["bind 80 host", "bind 81 host", "bind 82 host", "declare 83 host", "bind 84 host"],
      ...[85, 86, 87, 88].map((port) => `declare ${port} container:compose.yml#e`),
      "declare 89 container:compose.yml#f",
      "declare 90 container:compose.yml#g",
    ]);
  });

  it("gives every port of ranges that map one to one, and none that docker picks", async () => {
    const { binds } = await known({
      "compose.yml":
        "services: {a: {image: x, ports: ['127.0.0.1:8000-8002:80-82/udp', '9000-9010:80', '80', '0:81']}}",
    });
    expect(binds.map(({ host, port, protocol }) => [host, port.number, protocol])).toEqual([
      ["127.0.0.1", 8000, "udp"],
      ["127.0.0.1", 8001, "udp"],
      ["127.0.0.1", 8002, "udp"],
    ]);
  });

  it("stops at more ports than anybody looks at", async () => {
    const { endpoints, passedOver } = await known({
      "compose.yml": "services: {a: {image: x, ports: ['1-65535:1-65535']}}",
    });
    expect(endpoints.length).toBe(100_000);
    expect(passedOver).toEqual({ ranges: 1 });
  });

  it("reports what cannot be right, and keeps the rest", async () => {
    const { problems, binds } = await known({
      "compose.yml": [
        "services:",
        "  web:",
        "    image: x",
        "    ports: [80a, '70000:80', '8080:80', '8081:0', -1, '${A:80', [1], ~]",
        "    expose: [1000000, x]",
        "  one: { image: x, scale: 2, ports: ['9000:90'] }",
      ].join("\n"),
    });
    expect(binds.map(({ port }) => port.number)).toEqual([8080, 8081, 9000]);
    expect(
      problems.map(({ rule, at, message }) => `${at.line}:${at.column} ${rule} ${message}`),
    ).toMatchInlineSnapshot(`
      [
        "4:13 port-conflict/unreadable In \`ports\` of service \`web\`, found \`80a\`, expected a port",
        "4:18 port-conflict/out-of-range In \`ports\` of service \`web\`, 70000 is above 65535, the highest port",
        "4:41 port-conflict/out-of-range In \`ports\` of service \`web\`, a container has no port 0",
        "4:51 port-conflict/unreadable In \`ports\` of service \`web\`, found \`-1\`, expected a port",
        "4:55 port-conflict/unreadable In \`ports\` of service \`web\`, \`\${A:80\` has a variable that cannot be read",
        "4:66 port-conflict/unreadable In \`ports\` of service \`web\`, found a list, expected \`host:container\`",
        "4:70 port-conflict/unreadable In \`ports\` of service \`web\`, found nothing, expected \`host:container\`",
        "5:14 port-conflict/out-of-range In \`expose\` of service \`web\`, 1000000 is above 65535, the highest port",
        "5:23 port-conflict/unreadable In \`expose\` of service \`web\`, found \`x\`, expected a port",
        "6:38 port-conflict/duplicate-bind Service \`one\` wants 2 containers on port 9000, which only one can have",
      ]
    `);
  });
});

describe("buildContexts", () => {
  it("names the services that are built from a folder", async () => {
    const { contexts } = await known({
      "deploy/compose.yml": [
        "services:",
        "  web: { build: ../web, ports: ['8080:80'], environment: [PORT=80] }",
        "  job: { build: { context: .., dockerfile: job/Dockerfile }, network_mode: host }",
        "  far: { build: 'https://example.com/x.git' }",
        "  out: { build: ../../x }",
        "  here: { build: { dockerfile: D } }",
      ].join("\n"),
    });
    expect([...contexts.keys()]).toEqual(["web", ".", "job", "deploy"]);
    const [web] = contexts.get("web") ?? [];
    expect(web).toMatchObject({ project: "compose:deploy", service: "web", hostNetwork: false });
    expect(web?.published.map(({ published, target }) => [published, target])).toEqual([[8080, 80]]);
    expect(web?.variables.map(({ name, port }) => [name, port])).toEqual([["PORT", 80]]);
    expect(contexts.get("job")?.[0]).toMatchObject({ hostNetwork: true, namespace: "host" });
  });
});
