import { afterAll, expect, it } from "vitest";
import { removeFolders } from "../actions/checkout.ts";
import type { Debt } from "./debt.ts";
import { startPlace } from "./place.ts";

afterAll(removeFolders);

/** A file with one function, and perhaps a TODO in it. */
function file(path: string, value: number, todo?: number): Debt {
  const lines = [`a = ${value}`, ...(todo === undefined ? [] : [{ number: todo, version: 0 }])];
  return new Map([[path, [{ name: path.replaceAll(/\W/g, ""), lines }]]]);
}

it("an issue is closed with the commit that paid it, also where the file went with it", async () => {
  const place = await startPlace("issues: { file: all, trend: false }\n");
  await place.push(new Map([...file("src/gone[1].py", 1, 1), ...file("src/stays.py", 1, 2)]));
  await place.night();
  await place.push(new Map([...file("src/gone[1].py", 2, 1), ...file("src/stays.py", 2, 2)]));
  const paid = await place.push(file("src/stays.py", 3));
  await place.push(new Map([...file("src/stays.py", 4), ...file("src/other.py", 1)]));
  await place.night();
  const comments = [...place.repository.comments.values()].map(({ body }) => body);
  expect(comments).toHaveLength(2);
  for (const comment of comments) expect(comment).toContain(`paid by ${paid}`);
  await place.fake.stop();
}, 60_000);
