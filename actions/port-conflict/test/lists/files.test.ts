// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells, not of TypeScript
import { describe, expect, it } from "vitest";
import { collectLists } from "../../src/lists/collect-lists.ts";
import { listFormSchema } from "../../src/lists/list-form.ts";
import { line, readLists, told } from "./read.ts";

describe("files of start-up lists", () => {
  it("Procfile, supervisord and circus", async () => {
    expect(
      await told(
        "Procfile",
        "web: gunicorn -b 0.0.0.0:8000 app:app\nworker: python w.py --port $PORT\nclock: python c.py\n",
        { "app.py": "" },
      ),
    ).toMatchInlineSnapshot(`
      [
        "8000 tcp * bind web app.py",
        "unresolved: 1",
      ]
    `);
    expect(
      await told(
        "etc/supervisord.conf",
        "[program:risk]\ncommand=python risk.py\n  --port 5563\n[unix_http_server]\nfile=/tmp/x\nport=9001\n[inet_http_server]\nport=127.0.0.1:9002 ; x\n",
      ),
    ).toMatchInlineSnapshot(`
      [
        "5563 tcp ? bind risk",
        "9002 tcp 127.0.0.1 bind supervisord",
      ]
    `);
    expect(await told("circus.ini", "[watcher:a]\ncmd = python a.py --port=1234\n")).toMatchInlineSnapshot(`
      [
        "1234 tcp ? bind a",
      ]
    `);
    expect(await told("setup.ini", "[server]\ncommand = python a.py --port=1234\nport = 3\n")).toEqual([]);
    expect(
      await told(
        "ecosystem.config.json",
        '{"apps": [{"name": "a", "script": "a.py", "args": "--port 5000", "env": {"PORT": 5001}}]}',
        { "a.py": "" },
      ),
    ).toMatchInlineSnapshot(`
      [
        "5000 tcp ? bind a a.py",
        "5001 tcp ? bind a a.py",
      ]
    `);
  });

  it("one that cannot be read is a problem at its line", async () => {
    expect(
      await told("startup.yaml", "services:\n  - { name: a, port: 5563\n  - b\n"),
    ).toMatchInlineSnapshot(`
      [
        "3:3 unreadable: The file cannot be read: not YAML: deficient indentation",
      ]
    `);
    expect(await told("any.yaml", "a:\n\tport: 5563\n")).toMatchInlineSnapshot(`
      [
        "2:1 unreadable: The file cannot be read: found a tab in the indentation, expected spaces",
      ]
    `);
    expect(await told("any.yaml", "a: [\nport of call\n")).toEqual([]);
    expect(await told("run.toml", "[a]\nport = 5563\nport = 5564\n")).toMatchInlineSnapshot(`
      [
        "3:1 unreadable: The file cannot be read: not TOML: Defining a key multiple times is invalid",
      ]
    `);
    expect(await told("run.json", '{"a": {"port": 5563}')).toMatchInlineSnapshot(`
      [
        "1:21 unreadable: The file cannot be read: not JSON: found the end within a list or a mapping",
      ]
    `);
    expect(
      await told("chart.j2.yaml", "a:\n  port: {{ port }}\n{% if x %}\n  port: 5\n{% endif %}\n"),
    ).toEqual(["templates: 1"]);
    const bytes = Uint8Array.from([...Buffer.from("a:\n  name: \xff, port\n  port: 80\n", "latin1")]);
    expect((await collectLists({ path: "startup.yaml", bytes }, []))?.problems[0]?.[5][0]).toBe(2);
  });

  it("duplicate keys: the last counts, and it is a problem", async () => {
    expect(
      await told("startup.yaml", "services:\n  - name: a\n    port: 5563\n    port: 5564\n"),
    ).toMatchInlineSnapshot(`
      [
        "5564 tcp ? bind a",
        "4:5 unreadable: Found a duplicate key \`port\`",
      ]
    `);
  });

  it("anchors and merge keys: a port stands where it becomes the entry's", async () => {
    const text =
      "base: &b { host: 127.0.0.1, port: 5563 }\nservices:\n  a: { <<: *b, script: a.py }\n  b: { <<: *b, port: 5564 }\n  c: *b\n  d: { port: &p 5565 }\n  e: { port: *p }\n";
    const { endpoints } = await readLists({ "startup.yaml": text });
    const lines = text.split("\n");
    expect(
      endpoints.map((endpoint) => {
        const { at } = endpoint;
        return `${at.line} ${lines[at.line - 1]?.slice(at.column - 1, at.endColumn - 1)}: ${line(endpoint)}`;
      }),
    ).toMatchInlineSnapshot(`
      [
        "3 script: 5563 tcp 127.0.0.1 bind a",
        "4 5564: 5564 tcp 127.0.0.1 bind b",
        "5 c: 5563 tcp 127.0.0.1 bind c",
        "6 5565: 5565 tcp ? bind d",
        "7 *p: 5565 tcp ? bind e",
      ]
    `);
  });

  it("forms of the options", async () => {
    const form = listFormSchema.parse({
      files: "conf/*.yaml",
      entries: "agents.*",
      name: "id",
      port: "net.port",
      script: "main",
    });
    const text =
      "agents:\n  x: { id: Risk, main: risk.py, net: { port: 5563 } }\n  y: { id: Bad, net: { port: 70000 } }\n";
    const { endpoints, problems } = await readLists(
      { "conf/a.yaml": text, "other/a.yaml": text, "risk.py": "" },
      [form],
    );
    expect(endpoints.map((endpoint) => `${endpoint.at.path} ${line(endpoint)}`)).toEqual([
      "conf/a.yaml 5563 tcp ? bind Risk risk.py",
    ]);
    expect(problems.map(({ at, message }) => `${at.path}:${at.line} ${message}`)).toEqual([
      "conf/a.yaml:3 `70000` is no port, expected 1 to 65535",
    ]);
    expect(listFormSchema.safeParse({ files: "[", entries: "a" }).success).toBe(false);
  });

  it("variants of one file are alternatives, and one service in two files is one", async () => {
    const { endpoints } = await readLists({
      "config/startup.dev.yaml": "services: [{ name: risk, script: risk.py, port: 5563 }]",
      "config/startup.prod.yaml": "services: [{ name: Risk-Live, script: ../risk.py, port: 5563 }]",
      "other.yaml": "services: [{ name: x, port: 5563 }]",
      "risk.py": "",
    });
    expect(endpoints.map(({ service, alternatives, together }) => [service, alternatives, together])).toEqual(
      [
        ["risk", { "list:config/startup.yaml": "dev" }, "config/startup.dev.yaml"],
        ["risk", { "list:config/startup.yaml": "prod" }, "config/startup.prod.yaml"],
        ["x", undefined, "other.yaml"],
      ],
    );
  });

  it("instances of one script in one file are services of their own", async () => {
    const { endpoints } = await readLists({
      "a/run.yaml": "services: [{ name: w1, script: w.py, port: 1 }, { name: w2, script: w.py, port: 2 }]",
      "b/run.yaml": "services: [{ name: w, script: w.py, port: 1 }]",
      "w.py": "",
    });
    expect(endpoints.map(({ service }) => service)).toEqual(["w1", "w2", "w"]);
  });

  it("scripts: beside the list, from the root, by the only end, else none", async () => {
    const files = {
      "a/x.py": "",
      "x.py": "",
      "src/pkg/y.py": "",
      "one/z.py": "",
      "two/z.py": "",
      "src/m/__main__.py": "",
    };
    const found = async (path: string, script: string) => {
      const { endpoints } = await readLists({
        [path]: `services: [{ name: n, script: "${script}", port: 1 }]`,
        ...files,
      });
      return endpoints[0]?.script;
    };
    expect(await found("a/run.yaml", "x.py")).toBe("a/x.py");
    expect(await found("a/run.yaml", "../x.py")).toBe("x.py");
    expect(await found("b/run.yaml", "./x.py")).toBe("x.py");
    expect(await found("b/run.yaml", "/app/pkg/y.py")).toBe("src/pkg/y.py");
    expect(await found("a/run.yaml", "/app/x.py")).toBe("a/x.py");
    expect(await found("b/run.yaml", "/app/x.py")).toBe(undefined);
    expect(await found("b/run.yaml", "${HOME}/pkg/y.py")).toBe("src/pkg/y.py");
    expect(await found("b/run.yaml", "pkg.y")).toBe("src/pkg/y.py");
    expect(await found("b/run.yaml", "z.py")).toBe(undefined);
    expect(await found("b/run.yaml", "m")).toBe("src/m/__main__.py");
    expect(await found("b/run.yaml", "../../x.py")).toBe(undefined);
  });

  it("reports about start-up lists are none", async () => {
    const text = '{"agents": [{"name": "a", "script_path": "a.py", "port": 5563}]}';
    expect(await told("audit_results.json", text)).toEqual(["reports: 1"]);
    expect(await told("analysis/agents.json", text)).toEqual(["reports: 1"]);
    expect(await told("conf/agents.json", text, { "a.py": "" })).toEqual(["5563 tcp ? bind a a.py"]);
  });

  it("large files and aliases of aliases cost nothing", async () => {
    const large = new TextEncoder().encode(`a:\n  - { name: a, port: 5563 }\n${"# x\n".repeat(1_300_000)}`);
    expect(await collectLists({ path: "startup.yaml", bytes: large }, [])).toEqual({
      entries: [],
      problems: [],
      passedOver: { "large files": 1 },
    });
    const nested = Array.from({ length: 1000 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`).join(
      "\n",
    );
    expect(await told("startup.yaml", `a0: &a0 { name: x, script: x.py, port: 5563 }\n${nested}\n`)).toEqual([
      "5563 tcp ? bind x",
    ]);
  });
});
