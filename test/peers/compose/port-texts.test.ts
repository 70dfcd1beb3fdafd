// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of compose, not of TypeScript
import fc from "fast-check";
import { expect, it } from "vitest";
import { ourAnswer } from "../../../actions/port-conflict/test/compose-projects.ts";
import { theirAnswer } from "./their-answer.ts";

const number = fc.oneof(
  fc.integer({ min: 0, max: 70_000 }).map(String),
  fc.integer({ min: 1, max: 99 }).map(String),
  fc.constantFrom("080", "0", "65535", "65536", "8a", ""),
);
const range = fc.oneof(
  number,
  fc
    .tuple(fc.integer({ min: 1, max: 65_000 }), fc.integer({ min: -1, max: 4 }))
    .map(([from, more]) => `${from}-${from + more}`),
);
const address = fc.oneof(
  fc.ipV4(),
  fc.ipV6().map((text) => `[${text}]`),
  fc.ipV6(),
  fc.constantFrom("", "0.0.0.0", "localhost", "1.2.3", "[::]", "[", "[1.2.3.4]", "256.1.1.1", "01.1.1.1"),
);
const protocol = fc.constantFrom("", "", "/tcp", "/udp", "/UDP", "/sctp", "/", "/icmp", "/tcp/x");
const plain = fc.oneof(
  fc.tuple(range, protocol).map((parts) => parts.join("")),
  fc.tuple(range, fc.constant(":"), range, protocol).map((parts) => parts.join("")),
  fc
    .tuple(address, fc.constant(":"), range, fc.constant(":"), range, protocol)
    .map((parts) => parts.join("")),
  fc.string({ unit: fc.constantFrom(..."0189:-/.[]"), maxLength: 12 }),
);
// No plain `{` within a variable: docker compose takes what follows for a part of it, up to the last `}` of the text.
const variable = fc
  .tuple(
    fc.constantFrom("SET", "EMPTY", "NONE"),
    fc.constantFrom("", ":-", "-", ":?", "?", ":+", "+"),
    fc.oneof(number, fc.constantFrom("$SET", "${SET}", "${NONE:-81}", "a b")),
  )
  .map(([name, operator, other]) => (operator === "" ? `\${${name}}` : `\${${name}${operator}${other}}`));
const withVariables = fc.oneof(
  fc.tuple(variable, fc.constant(":80")).map((parts) => parts.join("")),
  fc
    .tuple(fc.constantFrom("", "1", "$$", "$", "$SET"), variable, fc.constant(":"), range, protocol)
    .map((parts) => parts.join("")),
  fc.tuple(variable, fc.constant(":"), variable, fc.constant(":"), variable).map((parts) => parts.join("")),
  fc.string({
    unit: fc.constantFrom("$", "${", "}", "SET", "NONE", ":-", "-", "?", "+", "8", ":"),
    maxLength: 8,
  }),
);

/**
 * Where docker compose refuses a text, Pawl reports it or passes it over, but for one thing: a variable that must be set and
 * is not (`${IP:?}`) leaves the rest of the mapping as it is.
 */
async function agree(text: string): Promise<void> {
  const files = new Map([
    ["compose.yml", `services:\n  web:\n    image: x\n    ports:\n      - ${JSON.stringify(text)}\n`],
    [".env", "SET=88\nEMPTY=\n"],
  ]);
  const project = { title: text, args: [], files };
  const theirs = theirAnswer(project);
  const { answer, complains } = await ourAnswer(project);
  if ("refused" in theirs) expect(complains || text.includes("?"), text).toBe(true);
  else expect(answer, text).toEqual(theirs);
}

const numRuns = Number(process.env.PAWL_COMPOSE_RUNS ?? 150);

it("reads port texts as docker compose does", async () => {
  await fc.assert(fc.asyncProperty(plain, agree), { numRuns });
});

it("replaces variables as docker compose does", async () => {
  await fc.assert(fc.asyncProperty(withVariables, agree), { numRuns });
});
