import { describe, expect, it } from "vitest";
import { worldOf } from "../src/case-world.ts";

describe("the world of a case", () => {
  it("says nothing where the case says nothing", () => {
    expect(worldOf({})).toEqual({});
  });

  it("has a tracker that knows the issues that are named and no others", async () => {
    const { tickets, ...rest } = worldOf({
      sweep: true,
      today: "2027-02-01",
      closes: [12],
      tickets: { 12: "closed", 13: "open", 14: "unanswered" },
    });
    expect(rest).toEqual({ sweep: true, today: "2027-02-01", closes: new Set([12]) });
    const states = await Promise.all([12, 13, 14, 15].map((number) => tickets?.stateOf(number)));
    expect(states).toEqual(["closed", "open", undefined, "missing"]);
  });
});
