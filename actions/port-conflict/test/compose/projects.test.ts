import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { answerSchema, expectedFile, ourAnswer, sampleProjects } from "../compose-projects.ts";

const expected = z.record(z.string(), answerSchema).parse(JSON.parse(readFileSync(expectedFile, "utf8")));

// The answers are docker compose's own: test/peers/compose/projects.test.ts asks for them and keeps them.
describe("sample projects, against the kept answers of docker compose", () => {
  for (const project of sampleProjects()) {
    it(project.title, async () => {
      const theirs = expected[project.title];
      if (theirs === undefined) throw new Error("no answer is kept: run test/peers/compose");
      const { answer, complains } = await ourAnswer(project);
      if ("refused" in theirs) expect(complains).toBe(true);
      else expect(answer).toEqual(theirs);
    });
  }
});
