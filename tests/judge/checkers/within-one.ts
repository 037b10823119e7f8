import { type CheckerInput, defineChecker } from "#judge/checking/check.ts";

export default defineChecker(({ args, expected, received }: CheckerInput) => {
  if (!Array.isArray(args[0])) throw new Error("The arguments did not arrive.");
  if (typeof expected === "number" && typeof received === "number" && Math.abs(expected - received) <= 1)
    return undefined;
  return { path: "", expected: String(expected), received: String(received), reason: "more than one off" };
});
