import { afterAll, describe, expect, it } from "vitest";
import { removeFolders } from "../actions/checkout.ts";
import { planned, pushFiles } from "./files.ts";
import { startPlace } from "./place.ts";

afterAll(removeFolders);

const CONFIG = "issues: { file: all, trend: false }\n";

describe("debt that a sweep does not see", () => {
  it("is not paid where the tracker does not answer for its ticket", async () => {
    const place = await startPlace(CONFIG);
    const { fake, repository } = place;
    const ticket = fake.addIssue(repository, { state: "closed" });
    await pushFiles(place, { "pawl.yml": CONFIG, "a.py": `# TODO(#${ticket.number}): x\n` });
    expect(planned(await place.night())).toEqual(["open TODO: x: old debt that has no issue yet"]);
    const ask = "GET /repos/{owner}/{repo}/issues/{issue_number}";
    fake.fail(ask, { status: 502, times: 4 });
    const warnings: string[] = [];
    const night = await place.night(warnings);
    expect(planned(night)).toEqual([]);
    expect(night.plan.map(({ reason }) => reason)).toEqual([
      "no proof that all of its debt is gone: todo-to-issues/closed-ticket was not judged: the issue tracker did not answer for every ticket",
    ]);
    expect(warnings).toEqual(["Not every ticket could be looked up: GitHub answered 502."]);
    expect(planned(await place.night())).toEqual([]);
    await pushFiles(place, { "a.py": "a = 1\n" });
    expect(planned(await place.night())).toEqual(["close TODO: x: its debt is paid"]);
    await fake.stop();
  });
});
