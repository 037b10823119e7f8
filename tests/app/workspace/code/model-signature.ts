import problem from "#problems/coding/model-size-calculator/problem.ts";

/** A signature with variants, enums, optional fields and types that name each other. */
export const { signature } = problem;
