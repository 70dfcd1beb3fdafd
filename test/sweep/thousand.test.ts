import { afterAll, describe, expect, it } from "vitest";
import { removeFolders } from "../actions/checkout.ts";
import { type Debt, thousandTodos } from "./debt.ts";
import { debtIssues } from "./humans.ts";
import { startPlace } from "./place.ts";

afterAll(removeFolders);

const SECOND = 1000;

/** The default caps, and three seconds between writes. */
const CONFIG = "issues: { file: all, trend: false }\n";

describe("a repository with a thousand TODOs", () => {
  it("gets 25 issues a night, within the caps and in its time", async () => {
    const place = await startPlace(CONFIG);
    const { fake, repository } = place;
    // What GitHub lets one account create, by those who measured it.
    fake.creationLimit = { perMinute: 20, perHour: 150 };
    const debt: Debt = thousandTodos();
    await place.push(debt);
    const nights: { issues: number; requests: number; writes: number; seconds: number }[] = [];
    for (let night = 0; night <= 10; night++) {
      const [from, slept] = [fake.requests.length, place.slept()];
      await place.night();
      const sent = fake.requests.slice(from).filter(({ operation }) => operation !== "git");
      const writes = sent.filter(({ method, operation }) => method !== "GET" && operation !== "graphql");
      nights.push({
        issues: debtIssues(repository).length,
        requests: sent.length,
        writes: writes.filter(({ status = 0 }) => status < 300).length,
        seconds: Math.round((place.slept() - slept) / SECOND),
      });
    }
    expect(nights.map(({ issues }) => issues)).toEqual(
      Array.from({ length: 11 }, (_, night) => 25 * (night + 1)),
    );
    // The dashboard is one more.
    expect(nights.map(({ writes }) => writes)).toEqual(Array.from({ length: 11 }, () => 26));
    expect(nights).toMatchInlineSnapshot(`
      [
        {
          "issues": 25,
          "requests": 35,
          "seconds": 55,
          "writes": 26,
        },
        {
          "issues": 50,
          "requests": 33,
          "seconds": 53,
          "writes": 26,
        },
        {
          "issues": 75,
          "requests": 33,
          "seconds": 53,
          "writes": 26,
        },
        {
          "issues": 100,
          "requests": 34,
          "seconds": 53,
          "writes": 26,
        },
        {
          "issues": 125,
          "requests": 35,
          "seconds": 53,
          "writes": 26,
        },
        {
          "issues": 150,
          "requests": 35,
          "seconds": 53,
          "writes": 26,
        },
        {
          "issues": 175,
          "requests": 35,
          "seconds": 53,
          "writes": 26,
        },
        {
          "issues": 200,
          "requests": 36,
          "seconds": 53,
          "writes": 26,
        },
        {
          "issues": 225,
          "requests": 37,
          "seconds": 53,
          "writes": 26,
        },
        {
          "issues": 250,
          "requests": 37,
          "seconds": 53,
          "writes": 26,
        },
        {
          "issues": 275,
          "requests": 37,
          "seconds": 53,
          "writes": 26,
        },
      ]
    `);
    expect(fake.violations).toEqual([]);
    await fake.stop();
  }, 120_000);
});
