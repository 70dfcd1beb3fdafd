import { describe, expect, it } from "vitest";
import { canonical } from "../src/apis/aliases.ts";
import type { Api, Slot } from "../src/apis/api.ts";
import { apis } from "../src/apis/table.ts";
import type { Expression } from "../src/model/expression.ts";
import { sitesIn } from "./sites-in.ts";

/** An argument as Python writes it, and what the site should hold of it. */
interface Example {
  readonly slot: Slot;
  readonly python: string;
  readonly port: Expression | undefined;
  readonly endpoint: Expression | undefined;
}

function exampleOf(row: Api): Example {
  const port: Expression = ["n", 5556];
  const only = (slot: Slot | undefined, python: string, endpoint?: Expression): Example => ({
    slot: slot ?? [],
    python,
    port: endpoint === undefined ? port : undefined,
    endpoint,
  });
  if (row.random !== undefined) return { ...only(row.random[0], "5556"), port: ["n", 0] };
  if (row.endpoint === undefined) return only(row.port, "5556");
  if (row.keys !== undefined) return only(row.endpoint, `{"${row.keys.port}": 5556}`);
  if (row.behind !== undefined) return only(row.endpoint, `["manage.py", "${row.behind}", "5556"]`);
  if (row.form === "pair") return only(row.endpoint, '("127.0.0.1", 5556)');
  const text = row.form === "local-url" ? "http://localhost:5556/x" : "tcp://*:5556";
  return only(row.endpoint, `"${text}"`, ["s", text]);
}

/** A program that calls the row's function or method once, its class known by an annotation. */
function program(row: Api, module: string, example: Example, position: boolean): string | undefined {
  const place = example.slot.find((each) => typeof each === (position ? "number" : "string"));
  if (place === undefined) return undefined;
  const given: (string | undefined)[] = [];
  for (const [slot, text] of row.when ?? []) if (typeof slot[0] === "number") given[slot[0]] = `"${text}"`;
  if (typeof place === "number") given[place] = example.python;
  const args = Array.from({ length: given.length }, (_none, index) => given[index] ?? "something");
  if (typeof place === "string") args.push(`${place}=${example.python}`);
  const name = row.call.slice(row.call.indexOf(".") + 1);
  const parts = name.split(".");
  const isMethod = parts.length > 1 && /^[A-Z]|^socket$/.test(parts[parts.length - 2] ?? "");
  const target = isMethod ? `it.${parts[parts.length - 1]}` : `${module}.${name}`;
  const annotation = isMethod ? `it: ${module}.${parts.slice(0, -1).join(".")}` : "";
  return [`import ${module}`, `def serve(${annotation}):`, `    ${target}(${args.join(", ")})`, ""].join(
    "\n",
  );
}

const rootOf = (row: Api): string => row.call.slice(0, row.call.indexOf("."));

describe.each(apis.map((row, index) => ({ row, name: `${row.call} (${row.role}, row ${index})` })))(
  "$name",
  ({ row }) => {
    const example = exampleOf(row);
    const both = [true, false].flatMap((position) => program(row, rootOf(row), example, position) ?? []);

    it("has an example, and its name is the one that imports are brought to", () => {
      expect(both.length).toBeGreaterThan(0);
      expect(canonical(row.call)).toBe(row.call);
    });

    it("is a site where it is imported, with the port at its place", async () => {
      for (const code of both) {
        const sites = (await sitesIn(code)).filter((site) => site.role === row.role);
        expect(sites, code).toHaveLength(1);
        const [site] = sites;
        expect(site?.port, code).toEqual(example.port);
        expect(site?.endpoint, code).toEqual(example.endpoint);
        expect(site?.line).toBe(3);
        expect(site?.scope).toBe("serve");
        expect(site?.blocks).toBe(row.blocks);
      }
    });

    it("is none where the same name is of another library", async () => {
      for (const position of [true, false]) {
        const code = program(row, "unrelated", example, position);
        if (code !== undefined) expect(await sitesIn(`import ${rootOf(row)}\n${code}`), code).toEqual([]);
      }
    });
  },
);
