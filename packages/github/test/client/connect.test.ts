import { describe, expect, it } from "vitest";
import { statusOf } from "../../src/client/failure-kind.ts";
import { isLogin } from "../../src/client/own-login.ts";
import { clientOf, startPull } from "../channels/on-pull.ts";

describe.concurrent("connect", () => {
  it("gives no client without a token", async (test) => {
    const { fake } = await startPull(test);
    expect(await clientOf(fake, "")).toBeUndefined();
  });

  it("tells the status of GitHub's answer, and none for other errors", async (test) => {
    const { fake } = await startPull(test);
    const client = await clientOf(fake, "unknown-token");
    const error = await client?.rest.repos.get({ owner: "octo", repo: "repo" }).catch((e: unknown) => e);
    expect(statusOf(error)).toBe(401);
    expect(statusOf(new TypeError("status 401"))).toBeUndefined();
    expect(fake.violations).toEqual([]);
  });
});

describe("isLogin", () => {
  it("takes logins in any case, and no missing one", () => {
    expect([isLogin("Pawl[bot]", "pawl[bot]"), isLogin(undefined, "x"), isLogin("xy", "x")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
