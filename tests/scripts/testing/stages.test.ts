import { expect, test } from "vitest";
import { Fault } from "#scripts/setup/fault.mjs";
import { chosenStages } from "#scripts/testing/stages.ts";

const names = (...only: string[]) => chosenStages(only).map((stage) => stage.name);

test("everything runs unless something is asked for", () => {
  expect(names()).toEqual(["types", "lint", "dead-code", "unit", "build", "e2e"]);
});

test("stages keep their order, and end-to-end tests get a build", () => {
  expect(names("e2e", "types")).toEqual(["types", "build", "e2e"]);
  expect(names("checks")).toEqual(["types", "lint", "dead-code"]);
});

test("a stage that there is not is said, with those that there are", () => {
  expect(() => names("unti")).toThrow(Fault);
  expect(() => names("unti")).toThrow(
    /"unti": choose from types, lint, dead-code, unit, build, e2e, checks\./,
  );
});
