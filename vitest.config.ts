import { defineConfig } from "vitest/config";

/**
 * Unit, integration and hostile tests. They start processes of their own and measure time, so that
 * more workers than cores would let them disturb one another.
 */
export default defineConfig({
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    globalSetup: ["tests/app/built-pages.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test that is focused by mistake must not hide the others.
    allowOnly: false,
  },
});
