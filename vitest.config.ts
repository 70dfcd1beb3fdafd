import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/*/test/**/*.test.ts", "actions/*/test/**/*.test.ts", "test/**/*.test.ts"],
    exclude: ["test/peers/**", "node_modules/**"],
    testTimeout: 60_000,
    // One for each core: most tests wait for processes that they start.
    maxWorkers: "100%",
    // The runner of literate cases rewrites its `findings` blocks with `vitest -u`, as vitest does with snapshots.
    env: { PAWL_UPDATE_CASES: process.argv.some((word) => word === "-u" || word === "--update") ? "1" : "0" },
  },
});
