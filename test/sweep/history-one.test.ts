import { afterAll, describe, it } from "vitest";
import { removeFolders } from "../actions/checkout.ts";
import { live } from "./history.ts";

afterAll(removeFolders);

// Its other half is a file of its own, so that both run at once.
describe("a random history of edits, decisions and trouble", () => {
  it("loses no debt, files none twice, and leaves to humans what is theirs", async () => {
    await live({ seed: 1, nights: 100, faults: 0.15 });
  }, 600_000);
});
