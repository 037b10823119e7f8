import { defineConfig } from "vitest/config";

/**
 * Tests that hold a clock against the judge, look at it within a moment, or give programs so little time that
 * a busy machine might not give it to them. They run alone and one file after the other.
 */
const MEASURED = [
  "tests/judge/child/script/stack.test.ts",
  "tests/judge/closing.test.ts",
  "tests/judge/crashes.test.ts",
  "tests/judge/endurance.test.ts",
  "tests/judge/expected-values.test.ts",
  "tests/judge/limits.test.ts",
  "tests/judge/preview.test.ts",
  "tests/judge/process/*.test.ts",
  "tests/judge/sharing.test.ts",
  "tests/judge/turns.test.ts",
  "tests/judge/verdicts.test.ts",
];

/**
 * Tests in which the judge works for long. Two at a time: limits are processor time, and a program that was
 * kept from its time is judged again with patience. They come first, so that no long one is left for the end.
 */
const JUDGED = [
  "tests/judge/**/*.test.ts",
  "tests/problems/every-problem.test.ts",
  "tests/problems/mistakes.test.ts",
  "tests/app/crash.test.ts",
  "tests/app/crowd.test.ts",
  "tests/scripts/judge-command.test.ts",
  "tests/scripts/problem-check.test.ts",
  "tests/scripts/kernel-check.test.ts",
];

/** Tests that put something of theirs in the place of a module: no other file may load it from them. */
const REPLACING = ["tests/problems/question/unit-texts.test.ts"];

const SIDE_BY_SIDE = { maxWorkers: 2, sequence: { groupOrder: 0 } };

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
      // Of one group the projects run in the order of their names.
      { extends: true, test: { name: "judged", include: JUDGED, exclude: MEASURED, ...SIDE_BY_SIDE } },
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**", ...JUDGED, ...MEASURED, ...REPLACING],
          // The files of a process share what they load: to load it for each takes a third of their time.
          isolate: false,
          ...SIDE_BY_SIDE,
        },
      },
      { extends: true, test: { name: "replacing", include: REPLACING, ...SIDE_BY_SIDE } },
      {
        extends: true,
        test: { name: "measured", include: MEASURED, maxWorkers: 1, sequence: { groupOrder: 1 } },
      },
    ],
  },
});
