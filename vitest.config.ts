import { defineConfig } from "vitest/config";

/**
 * Tests in which the judge works against the clock. A verdict on time is worth something only while
 * the program has a core to itself, so that these run alone and one file after the other.
 */
const MEASURED = [
  "tests/judge/**/*.test.ts",
  "tests/problems/every-problem.test.ts",
  "tests/problems/mistakes.test.ts",
  "tests/app/crash.test.ts",
  "tests/app/crowd.test.ts",
  "tests/scripts/judge-command.test.ts",
  "tests/scripts/problem-check.test.ts",
  "tests/scripts/kernel-check.test.ts",
];

/** Unit, integration and hostile tests. Nothing of ours is mocked: they start real processes and real servers. */
export default defineConfig({
  test: {
    globalSetup: [
      "tests/app/built-pages.ts",
      "tests/judge/prepared-languages.ts",
      "tests/db/template-folder.ts",
    ],
    pool: "forks",
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test that is focused by mistake must not hide the others.
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**", ...MEASURED],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: { name: "measured", include: MEASURED, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
