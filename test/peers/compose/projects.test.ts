import { writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Answer,
  expectedFile,
  ourAnswer,
  sampleProjects,
} from "../../../actions/port-conflict/test/compose-projects.ts";
import { theirAnswer } from "./their-answer.ts";

const kept: Record<string, Answer> = {};

describe("docker compose config", () => {
  for (const project of sampleProjects()) {
    it(project.title, async () => {
      const theirs = theirAnswer(project);
      kept[project.title] = theirs;
      const { answer, complains } = await ourAnswer(project);
      // What docker compose refuses Pawl reports, and reads as far as it can be read.
      if ("refused" in theirs) expect(complains).toBe(true);
      else expect(answer).toEqual(theirs);
    });
  }

  it("keeps its answers for machines without it", () => {
    writeFileSync(expectedFile, `${JSON.stringify(kept, undefined, 2)}\n`);
    expect(Object.keys(kept).length).toBeGreaterThanOrEqual(50);
  });
});
