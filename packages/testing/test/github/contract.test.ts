import { describe, expect, it } from "vitest";
import { Contract } from "../../src/github/contract.ts";
import { routes } from "../../src/github/routes/routes.ts";

const contract = new Contract();

function operation(method: string, path: string) {
  const found = contract.find(method, path);
  if (found === undefined) throw new Error(`no operation ${method} ${path}`);
  return found;
}

describe("the contract", () => {
  it("finds operations, and values with slashes where GitHub takes them", () => {
    const content = operation("GET", "/repos/o/r/contents/a/b%2Fc%20d");
    expect(content.path).toEqual({ owner: "o", repo: "r", path: "a/b/c d" });
    const runs = operation("GET", "/repos/o/r/commits/feature/x/check-runs");
    expect(runs.path.ref).toBe("feature/x");
    expect(operation("PATCH", "/repos/o/r/issues/comments/7").path.comment_id).toBe("7");
    expect(contract.find("GET", "/repos/o/r/issues/7/x/comments")).toBeUndefined();
    expect(contract.find("PUT", "/repos/o/r/issues")).toBeUndefined();
  });

  it("judges paths, queries and bodies", () => {
    const { operation: list, path } = operation("GET", "/repos/o/r/issues");
    const query = (text: string) =>
      contract.describeRequest(list, { path, query: new URLSearchParams(text), body: undefined });
    expect(query("state=all&per_page=100&since=2026-11-23T00:00:00Z")).toEqual([]);
    expect(query("state=done")).toHaveLength(1);
    expect(query("per_page=many")).toHaveLength(1);
    expect(query("since=yesterday")).toHaveLength(1);
    const { operation: get } = operation("GET", "/repos/o/r/issues/x");
    const request = { path: { owner: "o", repo: "r", issue_number: "x" }, query: new URLSearchParams() };
    expect(contract.describeRequest(get, { ...request, body: undefined })).toHaveLength(1);
    expect(contract.describeRequest(get, { ...request, body: {} })).toHaveLength(2);
  });

  it("judges answers, completed or not", () => {
    const { operation: get } = operation("GET", "/repos/o/r/issues/7");
    const completed = contract.completeResponse(get, 200, { number: 7, labels: [{ name: "debt" }] });
    expect(contract.describeResponse(get, 200, completed)).toEqual([]);
    expect(completed).toMatchObject({ number: 7, user: null, labels: [{ name: "debt" }] });
    expect(contract.describeResponse(get, 200, { number: 7 })).not.toEqual([]);
    const wrong = contract.completeResponse(get, 200, { number: "7" });
    expect(contract.describeResponse(get, 200, wrong)).toEqual(["body /number: must be integer"]);
    expect(contract.describeResponse(get, 201, completed)).toEqual(["status 201 has no body"]);
    expect(contract.describeResponse(get, 404, { message: 5 })).toEqual(["body /message: must be string"]);
  });

  it("holds what the fake answers, and no more", () => {
    const known = Object.keys(routes).map((key) => {
      const [method = "", template = ""] = key.split(" ");
      return contract.find(method, template.replaceAll(/[{}]/g, ""))?.operation.key;
    });
    expect(known).toEqual(Object.keys(routes));
  });
});
