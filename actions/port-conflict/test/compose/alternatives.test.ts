// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of compose, not of TypeScript
import { describe, expect, it } from "vitest";
import { exclude, known } from "./tree.ts";

const base = "services: {web: {image: x, ports: ['8080:80']}, db: {image: x, ports: ['5432:5432']}}";

/** Pairs of published ports that exclude one another, as `8080 9090`, the lower first. */
async function excluded(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { binds } = await known(files);
  const pairs = binds.flatMap((one, index) =>
    binds
      .slice(index + 1)
      .filter((other) => exclude(one, other))
      .map((other) => [one.port.number, other.port.number]),
  );
  return pairs.map((pair) => pair.sort((a, b) => a - b).join(" ")).sort();
}

describe("alternatives", () => {
  it("are the files that go on top of the base, not the base", async () => {
    const files = {
      "compose.yml": base,
      "compose.dev.yml": "services: {web: {ports: ['9090:80']}}",
      "compose.ci.yml": "services: {web: {ports: ['9091:80']}}",
      "compose.override.yml": "services: {web: {ports: ['9092:80']}}",
    };
    expect(await excluded(files)).toEqual(["9090 9091", "9090 9092", "9091 9092"]);
  });

  it("are the base and a file that stands alone", async () => {
    const files = {
      "compose.yml": base,
      "compose.prod.yml": "services: {front: {image: x, ports: ['8080:1']}}",
      "compose.dev.yml": "services: {web: {ports: ['9090:80']}}",
    };
    expect(await excluded(files)).toEqual(["5432 8080", "8080 8080", "8080 9090"]);
  });

  it("are what a file takes away and what it puts there", async () => {
    const files = {
      "compose.yml": base,
      "compose.dev.yml":
        "services: {web: {ports: !reset []}, debug: {image: x, depends_on: [web], ports: ['8080:80']}}",
    };
    expect(await excluded(files)).toEqual(["8080 8080"]);
  });

  it("are not files of other folders", async () => {
    const files = { "a/compose.yml": base, "b/compose.yml": base };
    expect(await excluded(files)).toEqual([]);
    const { binds } = await known(files);
    expect([...new Set(binds.map(({ together }) => together))]).toEqual(["compose:a", "compose:b"]);
  });

  it("are services whose one profile differs", async () => {
    const files = {
      "compose.yml":
        "services: {a: {image: x, profiles: [cpu], ports: ['1:1']}, b: {image: x, profiles: [gpu], ports: ['2:1']}, " +
        "c: {image: x, profiles: [cpu, gpu], ports: ['3:1']}, d: {image: x, ports: ['4:1']}}",
    };
    expect(await excluded(files)).toEqual(["1 2"]);
  });

  it("leave an included file to the project that includes it", async () => {
    const { binds } = await known({
      "compose.yml": "include: [db/compose.yml]\nservices: {web: {image: x, ports: ['8080:80']}}",
      "db/compose.yml": "services: {db: {image: x, ports: ['5432:5432']}}",
    });
    expect(binds.map(({ service, together, alternatives }) => [service, together, alternatives])).toEqual([
      ["web", "compose:.", undefined],
      ["db", "compose:.", undefined],
    ]);
  });

  it("pass over what is fetched or is not there", async () => {
    const { binds, passedOver } = await known({
      "compose.yml":
        "include: ['https://example.com/x.git', 'oci://x/y', none.yml, '${DIR}/x.yml']\n" +
        "services: {web: {extends: {file: none.yml, service: web}, ports: ['8080:80']}}",
    });
    expect(binds.map(({ port }) => port.number)).toEqual([8080]);
    expect(passedOver).toEqual({ includes: 4, extends: 1 });
  });
});
