// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of shells and lists, not of TypeScript
import { describe, expect, it } from "vitest";
import { told } from "./read.ts";

describe("entries of a start-up list", () => {
  it("a list under any key, in flow and block", async () => {
    expect(
      await told(
        "config/startup.yaml",
        [
          "agents:",
          "  - name: Risk",
          "    script: risk.py",
          "    port: 5563",
          "    health_check_port: 6563",
          '  - { name: Pub, script: lib.pub, port: "${PORT_OFFSET}+7200", machine: MainPC, enabled: false }',
          "  - name: Nothing",
          "    script: none.py",
        ].join("\n"),
        { "config/risk.py": "", "lib/pub.py": "" },
      ),
    ).toMatchInlineSnapshot(`
      [
        "5563 tcp ? bind Risk config/risk.py",
        "6563 tcp ? bind Risk config/risk.py",
        "PORT_OFFSET+7200 tcp ? bind Pub MainPC lib/pub.py disabled",
      ]
    `);
  });

  it("a map of entries", async () => {
    expect(
      await told(
        "services.toml",
        '[services.risk]\nport = 5563\nhost = "0.0.0.0"\n[services.quotes]\nport = 0x15b4\nprotocol = "udp"\n',
      ),
    ).toMatchInlineSnapshot(`
      [
        "5563 tcp * bind risk",
        "5556 udp ? bind quotes",
      ]
    `);
    expect(
      await told(
        "run.json",
        '{"a": {"script": "a.py", "port": 5563}, "b": {"module": "b", "ports": [5564, "5565/udp"]}}',
        { "a.py": "", "b.py": "" },
      ),
    ).toMatchInlineSnapshot(`
      [
        "5563 tcp ? bind a a.py",
        "5564 tcp ? bind b b.py",
        "5565 udp ? bind b b.py",
      ]
    `);
  });

  it("command lines, arguments and environment", async () => {
    expect(
      await told(
        "processes.yaml",
        [
          "processes:",
          "  web: { command: gunicorn -b 0.0.0.0:8000 app.main:app }",
          "  api: { command: 'python -m uvicorn api:app --host 127.0.0.1 --port=8001' }",
          "  rep: { script: rep.py, args: [--port, '5556', --name, x] }",
          "  env: { script: env.py, environment: { PORT: 5557, DB_PORT: 5432 } }",
          "  list: { script: env.py, env: [PORT=5558] }",
          "  curl: { command: curl --port 80 }",
          "  sh: { command: [sh, -c, 'PORT=9000 exec python serve.py'] }",
          "  hs: { command: python3 -m http.server 8080 }",
          "  dj: { command: python manage.py runserver 0.0.0.0:8002 }",
        ].join("\n"),
        { "app/main.py": "", "api.py": "", "rep.py": "" },
      ),
    ).toMatchInlineSnapshot(`
      [
        "8000 tcp * bind web app/main.py",
        "8001 tcp 127.0.0.1 bind api api.py",
        "5556 tcp ? bind rep rep.py",
        "5557 tcp ? bind env",
        "5558 tcp ? bind list",
        "9000 tcp ? bind sh",
        "8080 tcp ? bind hs",
        "8002 tcp * bind dj",
      ]
    `);
  });

  it("values", async () => {
    const values = [
      "5563",
      '"5563"',
      "0x15b3",
      '"${PORT:-5556}"',
      '"${PORT_OFFSET:-0}+7200"',
      '"$((PORT_OFFSET+7200))"',
      '"${PORT_OFFSET}+7200"',
      "5000-5002",
      '"tcp://*:5556"',
      "0.0.0.0:8000",
      '"[::1]:8001"',
      "8000/udp",
      "ipc:///tmp/x",
      '"tcp://*:*"',
      "0",
      "",
      "~",
      '"${PORT}"',
      '"{{ base + 1 }}"',
      "80a",
      "70000",
      "-1",
      "0o17777",
      "017777",
      "yes",
      "true",
      "5556.0",
      "8080:80",
      "COM3",
      "auto",
      "5_556",
      "6000-5000",
      '"7200 + ${PORT_OFFSET}"',
      "5.5e3",
    ];
    for (const value of values) {
      const lines = await told("startup.yaml", `- { name: a, script: a.py, port: ${value} }\n`);
      expect(lines.join(" | ")).toMatchSnapshot(value);
    }
  });
});

describe("what is no start-up list", () => {
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    compose: ["stack.yml", "services:\n  web:\n    image: x\n    ports: ['80:80']\n    name: x\n"],
    kubernetes: [
      "svc.yaml",
      "apiVersion: v1\nkind: Service\nspec:\n  ports:\n    - name: http\n      port: 80\n",
    ],
    "values of a chart": [
      "values.yaml",
      "service:\n  type: ClusterIP\n  ports:\n    - name: http\n      port: 80\n",
    ],
    "a database": [
      "config.yaml",
      "database: { host: db, port: 5432, user: x }\nredis: { host: localhost, port: 6379 }\n",
    ],
    "firewall rules": ["fw.yaml", "rules:\n  - { name: ssh, port: 22 }\n"],
    "a remote host": ["config.yaml", "things:\n  - { name: a, host: a.example.com, port: 5563 }\n"],
    openapi: ["api.json", '{"openapi": "3.0.0", "servers": [{"name": "x", "port": 80}]}'],
    playbook: ["site.yml", "- hosts: all\n  tasks:\n    - name: wait\n      wait_for: { port: 80 }\n"],
    "a serial port": ["startup.yaml", "devices:\n  - { name: gps, port: /dev/ttyUSB0, baudrate: 9600 }\n"],
    "imports and exports": ["startup.yaml", "services:\n  - { name: a, export: 5563, support: 3 }\n"],
    connects: ["startup.yaml", "services:\n  - { name: a, target_port: 5563, db_port: 5432 }\n"],
    "a setting beside services": [
      "startup.yaml",
      "services: {}\nerror_handling: { error_bus_port: 7150, x: 1 }\nother: { a: 1 }\n",
    ],
    empty: ["startup.yaml", "services:\n  - { name: a, port: }\n"],
  };
  for (const [name, [path, text]] of Object.entries(cases)) {
    it(name, async () => {
      expect((await told(path, text)).filter((line) => !line.startsWith("unresolved"))).toEqual([]);
    });
  }

  it("a lone setting is only declared", async () => {
    expect(await told("config.yaml", "server:\n  host: 0.0.0.0\n  port: 8000\n")).toEqual([
      "8000 tcp * declare",
    ]);
    expect(await told("config.toml", "port = 8000\n")).toEqual(["8000 tcp ? declare"]);
  });
});
