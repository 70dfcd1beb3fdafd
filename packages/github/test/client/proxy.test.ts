import { createServer } from "node:http";
import { connect as dial } from "node:net";
import { expect, it } from "vitest";
import { connect } from "../../src/client/connect.ts";
import { startPull } from "../channels/on-pull.ts";

// In a file of its own: the environment is read once per process.
it("goes through the proxy that the environment names", async (test) => {
  const { hostname, port } = { hostname: "github.invalid", port: 8080 };
  const asked: string[] = [];
  let target = 0;
  const proxy = createServer().on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    const through = dial(target, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    for (const end of [through, socket]) end.on("error", () => end.destroy());
  });
  await new Promise<void>((done) => proxy.listen(0, "127.0.0.1", done));
  test.onTestFinished(() => void proxy.close());
  const address = proxy.address();
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  process.env.GITHUB_API_URL = `http://${hostname}:${port}/api/v3`;
  process.env.http_proxy = `http://127.0.0.1:${address.port}`;
  const { fake } = await startPull(test);
  target = Number(new URL(fake.apiUrl).port);
  const client = await connect({
    token: "all",
    apiUrl: process.env.GITHUB_API_URL,
    version: "1.2.3",
  });
  const answer = await client?.rest.repos.get({ owner: "octo", repo: "repo" });
  expect(answer?.data.full_name).toBe("octo/repo");
  expect(asked).toEqual([`${hostname}:${port}`]);
  expect(fake.violations).toEqual([]);
});
