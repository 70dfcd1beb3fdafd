import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { UsageError } from "@pawl/gate";
import { afterAll, describe, expect, it } from "vitest";
import { readEvent } from "../../src/event/read-event.ts";

const folder = mkdtempSync(join(tmpdir(), "pawl-event-"));
const file = join(folder, "event.json");
afterAll(() => rmSync(folder, { recursive: true }));

const [one, two, three] = ["1".repeat(40), "2".repeat(40), "3".repeat(64)];
const pull = { number: 7, base: { sha: one }, head: { sha: two }, title: "Mend it", body: null };
const push = { ref: "refs/heads/main", before: three, repository: { default_branch: "main" } };

/** Reads an event with a payload; text is written as it is. */
function read(name: string, payload: unknown) {
  writeFileSync(file, typeof payload === "string" ? payload : JSON.stringify(payload));
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_SHA: three });
}

describe("reading the event", () => {
  it("keeps what says with what to compare", () => {
    for (const name of ["pull_request", "pull_request_target"]) {
      const event = { name, sha: three, number: 7, baseSha: one, headSha: two, texts: ["Mend it", ""] };
      expect(read(name, { pull_request: pull, number: 7, action: "opened" })).toEqual(event);
    }
    expect(read("merge_group", { merge_group: { base_sha: one, head_sha: two } })).toEqual({
      name: "merge_group",
      baseSha: one,
    });
    expect(read("push", push)).toEqual({
      name: "push",
      ref: "refs/heads/main",
      before: three,
      defaultBranch: "main",
    });
  });

  it("reads no file for an event that has no base, and needs no event at all", () => {
    expect(readEvent({ GITHUB_EVENT_NAME: "schedule" })).toEqual({ name: "other", event: "schedule" });
    expect(readEvent({})).toEqual({ name: "other", event: "" });
  });

  it.each([
    ["pull_request", "{", "in JSON at position 1"],
    ["pull_request", {}, "pull_request: "],
    ["pull_request", push, "pull_request: "],
    ["pull_request", { pull_request: { ...pull, number: "7" } }, "pull_request.number: "],
    ["pull_request_target", { pull_request: { ...pull, base: { sha: "main" } } }, "pull_request.base.sha: "],
    ["merge_group", { merge_group: null }, "merge_group: "],
    ["merge_group", { merge_group: { base_sha: "--upload-pack=x" } }, "merge_group.base_sha: "],
    ["push", { ...push, before: `${one}\n` }, "before: "],
    ["push", { ...push, ref: "main" }, "ref: "],
    ["push", { ...push, repository: {} }, "repository.default_branch: "],
    ["push", [], "all of it: "],
  ])("names the file and what is wrong: %s %j", (name, payload, wrong) => {
    const reading = () => read(name, payload);
    expect(reading).toThrow(UsageError);
    expect(reading).toThrow(`a ${name} event`);
    expect(reading).toThrow(JSON.stringify(file));
    expect(reading).toThrow(wrong);
  });

  it("names a file that is missing", () => {
    const lost = join(folder, "none.json");
    const reading = () => readEvent({ GITHUB_EVENT_NAME: "push", GITHUB_EVENT_PATH: lost });
    expect(reading).toThrow(UsageError);
    expect(reading).toThrow(lost);
    expect(() => readEvent({ GITHUB_EVENT_NAME: "push" })).toThrow(UsageError);
  });
});
