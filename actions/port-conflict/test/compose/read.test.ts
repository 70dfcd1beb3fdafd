// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of compose, not of TypeScript
import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectCompose } from "../../src/compose/read/collect-compose.ts";
import { hasComposeName } from "../../src/compose/read/file-names.ts";
import { readEnvFile } from "../../src/compose/read/read-env-file.ts";
import { isIpAddress } from "../../src/network/ip-address.ts";
import { known } from "./tree.ts";

const collect = (path: string, text: string) => collectCompose({ path, bytes: Buffer.from(text) });

describe("collectCompose", () => {
  it("knows compose files by name", () => {
    const names = [
      "compose.yml",
      "docker-compose.yaml",
      "docker-compose.dev.yml",
      "compose.ci.yaml",
      "web.compose.yml",
    ];
    expect(names.filter(hasComposeName)).toEqual(names);
    expect(["composer.yml", "my.yml", "compose.json", "decompose.yml"].filter(hasComposeName)).toEqual([]);
  });

  it("knows compose files by form, and no others", async () => {
    const yes = [
      "services: {web: {image: x}}",
      "services: {web: {build: .}}",
      "services: {web: {ports: ['8080:80']}}",
      "services: {web: {ports: [{target: 80}]}}",
    ];
    for (const text of yes) expect(await collect("stack.yml", text), text).toBeDefined();
    const no = [
      "services: {web: {script: a.py, port: 80}}",
      "services: [web]",
      "services: {a: {port: 80}, b: 1}",
      "jobs: {x: {services: {db: {image: x, ports: ['80:80']}}}}",
      "apiVersion: v1\nservices: {web: {image: x}}",
      "services: {{ web }}: {%",
      "services:\n - [",
      "",
    ];
    for (const text of no) expect(await collect("stack.yml", text), text).toBeUndefined();
  });

  it("reports a compose file that cannot be read, with its line", async () => {
    const { problems } = await known({
      "a/compose.yml": "services:\n  web:\n    image: x\n   ports: []\n",
      "b/compose.yml":
        "services:\n  web: { image: x, ports: ['80:80'] }\n  web: { image: x, ports: ['81:80'] }\n",
      "c/compose.yml": "services: *none\n",
      "d/compose.yml": "a text\n",
      "e/docker-compose.yml": "web:\n  image: x\n  ports: ['80:80']\n",
    });
    expect(problems.map(({ at }) => `${at.path}:${at.line}`)).toEqual([
      "a/compose.yml:4",
      "b/compose.yml:3",
      "c/compose.yml:1",
      "d/compose.yml:1",
      "e/docker-compose.yml:1",
    ]);
  });

  it("reads the ports of version 1 all the same", async () => {
    const { binds } = await known({ "docker-compose.yml": "web:\n  image: x\n  ports: ['8080:80']\n" });
    expect(binds.map(({ port }) => port.number)).toEqual([8080]);
  });

  it("passes over templates", async () => {
    const { passedOver, problems } = await known({
      "a/compose.yml": "services:\n  web: {{ web }}\n    {% if x %}\n",
      "b/compose.yml": "services: {web: {image: x, ports: ['{{ port }}:80']}}",
    });
    expect(passedOver).toEqual({ templates: 2 });
    expect(problems).toEqual([]);
  });

  it("gives up on aliases that multiply", async () => {
    const lines = Array.from(
      { length: 1000 },
      (_, index) => `x-${index + 1}: &a${index + 1} [*a${index}, *a${index}]`,
    );
    const { problems } = await known({
      "compose.yml": ["x-0: &a0 ['8080:80']", ...lines, "services: {web: {image: x, ports: *a1000}}"].join(
        "\n",
      ),
    });
    expect(problems.map(({ message }) => message)).toEqual([
      "The compose file cannot be read as it stands: the aliases stand for more than 200000 values",
    ]);
  });

  it("stands a thousand services that extend one another, files that include one another", async () => {
    const services = Array.from(
      { length: 1000 },
      (_, index) => `  s${index}: { extends: s${index + 1}, ports: ['${index + 1}:1'] }`,
    );
    const files: Record<string, string> = {
      "chain/compose.yml": `services:\n${services.join("\n")}\n  s1000: { image: x }\n`,
    };
    for (let index = 0; index < 60; index++) {
      const next = `../f${index + 1}/compose.yml`;
      files[`f${index}/compose.yml`] = `include: ['${next}', '${next}']\nservices: {s${index}: {image: x}}\n`;
    }
    const { problems, passedOver } = await known(files);
    expect(problems.length).toBeGreaterThan(0);
    expect(passedOver.includes).toBeGreaterThan(0);
  });

  it("never throws, and gives plain JSON", async () => {
    const word = fc.constantFrom(
      ...[
        "services:",
        "ports:",
        "web:",
        " ",
        "  ",
        "\n",
        "\n  ",
        "\n    ",
        "- ",
        "&a ",
        "*a",
        "<<: ",
        "!reset ",
        "!override ",
      ],
      ...[
        "[",
        "]",
        "{",
        "}",
        ",",
        "'8080:80'",
        "extends: ",
        "include: ",
        "image: x",
        "${A:-1}",
        "80",
        "null",
        ": ",
        "---\n",
        "\t",
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 40 }), async (words) => {
        const text = words.join("");
        const fact = await collect("compose.yml", text);
        expect(fact === undefined ? undefined : JSON.parse(JSON.stringify(fact))).toEqual(fact);
        await known({ "compose.yml": text, ".env": text });
      }),
      { numRuns: 500 },
    );
  });
});

describe("readEnvFile", () => {
  it("has places and CRLF", () => {
    const { entries, mistake } = readEnvFile("A=1\r\nexport B='x y' # z\r\n\n  C: \"2\n3\"\r\nD\nE=\n");
    expect(entries).toEqual([
      ["A", "1", true, [1, 3, 1, 4]],
      ["B", "x y", false, [2, 10, 2, 15]],
      ["C", "2\n3", true, [4, 6, 5, 3]],
      ["E", "", true, [7, 3, 7, 3]],
    ]);
    expect(mistake).toBeUndefined();
  });

  it("ends at a mistake, and keeps what stands before", () => {
    expect(readEnvFile("A=1\nB='2\n")).toEqual({
      entries: [["A", "1", true, [1, 3, 1, 4]]],
      mistake: [[2, 1, 2, 2], "the quotes of `B` are not closed"],
    });
    expect(readEnvFile("A=1\n!?\n").mistake).toEqual([[2, 1, 2, 2], "found no `NAME=value`"]);
  });
});

it("isIpAddress agrees with Node", async () => {
  const { isIP } = await import("node:net");
  const text = fc.oneof(
    fc.ipV4(),
    fc.ipV6(),
    fc.string({ unit: fc.constantFrom(..."01:.f"), maxLength: 14 }),
  );
  fc.assert(
    fc.property(text, (address) => {
      expect(isIpAddress(address)).toBe(isIP(address) !== 0);
    }),
    { numRuns: 2000 },
  );
});
