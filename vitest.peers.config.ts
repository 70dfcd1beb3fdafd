import { defineConfig } from "vitest/config";

/** Tests against tools that a bare machine lacks and that the tests install themselves: `npm run test:peers`. */
export default defineConfig({
  test: { include: ["test/peers/**/*.test.ts"], testTimeout: 600_000, hookTimeout: 600_000 },
});
