import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SCENARIO_DIRECTORY } from "#scripts/memory-problem.ts";
import { newScenario } from "#scripts/new-scenario.ts";
import { checkScenario } from "#scripts/scenario-check/check-scenario.ts";
import { SCENARIOS } from "#tests/db/fresh-database.ts";

/** Folders import `#problems/…`, which resolves only inside the project. */
const WORKSHOP = path.join(import.meta.dirname, "..", "..", ".cache");

describe("the check of a scenario", () => {
  let directory: string;
  beforeAll(async () => {
    await mkdir(WORKSHOP, { recursive: true });
    directory = await mkdtemp(path.join(WORKSHOP, "scenarios-"));
    await cp(path.join(SCENARIO_DIRECTORY, "_template"), path.join(directory, "_template"), {
      recursive: true,
    });
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  async function faultsOf(folder: string): Promise<string> {
    const findings = await checkScenario(folder);
    return findings.flatMap((one) => one.faults.map((fault) => `${one.claim}: ${fault}`)).join("\n");
  }

  /** What is found after one text of a file of a new folder was replaced by another. */
  async function faultsAfter(file: string, before: string, after: string): Promise<string> {
    const slug = `changed-${crypto.randomUUID()}`;
    await newScenario(directory, slug);
    const target = path.join(directory, slug, file);
    const text = await readFile(target, "utf8");
    expect(text, "the change must change something").toContain(before);
    await writeFile(target, text.replace(before, after));
    return faultsOf(path.join(directory, slug));
  }

  test("a new folder passes as it is, and so does the fixture with every kind", async () => {
    await newScenario(directory, "brand-new");
    expect(await faultsOf(path.join(directory, "brand-new"))).toBe("");
    expect(await faultsOf(path.join(SCENARIOS, "silent-sensor"))).toBe("");
  });

  test("a slug that is none, or taken, is refused", async () => {
    await expect(newScenario(directory, "Not A Slug")).rejects.toThrow("lower-case words");
    await newScenario(directory, "taken");
    await expect(newScenario(directory, "taken")).rejects.toThrow("there already");
  });

  test.each([
    [
      "an artefact that nobody shows",
      "scenario.ts",
      'unlocks: ["sizes"],',
      "",
      "artefacts.sizes: no step shows",
    ],
    [
      "one that appears twice",
      "scenario.ts",
      'unlocks: ["sizes"],',
      'unlocks: ["sizes", "serial"],',
      "serial is there already",
    ],
    [
      "one that does not exist",
      "scenario.ts",
      'shows: ["serial"]',
      'shows: ["serial", "power"]',
      "there is no artefact power",
    ],
    ["no number", "scenario.ts", 'kind: "numeric"', 'kind: "single"', "at least one step must be numeric"],
    [
      "two right options",
      "scenario.ts",
      '{ text: "A wrong turn", because',
      '{ text: "A wrong turn", right: true, because',
      "steps.0.options: exactly one option must be right",
    ],
    [
      "hints",
      "scenario.ts",
      "hours: 0.5,",
      'hours: 0.5, hints: ["Look."],',
      "steps.0.hints: steps have no hints",
    ],
    [
      "hours of the right option",
      "scenario.ts",
      "right: true,",
      "right: true, hours: 3,",
      "steps.0.options.0.hours: the right one costs",
    ],
    ["an unknown field", "scenario.ts", "hours: 0.5,", "hours: 0.5, colour: 1,", "steps.0"],
    [
      "a wrong golden value",
      "scenario.ts",
      "answer: 4608",
      "answer: 4600",
      "the formula gives 4608, not 4600",
    ],
    ["HTML", "first-look.fact.md", "Say", "<b>Say</b>", "first-look.fact.md: line 1"],
    ["a broken table", "artefacts/sizes.csv", ".data,512,SRAM", ".data,512", "line 3: has 2 cells"],
    [
      "a fact that repeats in the prompt",
      "first-look.md",
      "What do you look at first?",
      "Say what comes to light after the first look, whatever was answered.",
      "no page of the run holds what opens later: first-look",
    ],
  ])("%s is found", async (_name, file, before, after, sentence) => {
    expect(await faultsAfter(file, before, after)).toContain(sentence);
  });

  test("a text that nothing names is found, and one that is missing", async () => {
    await newScenario(directory, "files");
    const folder = path.join(directory, "files");
    await writeFile(path.join(folder, "leftover.md"), "Not a step.");
    await rm(path.join(folder, "guard.fact.md"));
    await rm(path.join(folder, "artefacts", "serial.log"));
    const faults = await faultsOf(folder);
    expect(faults).toContain("files/leftover.md: nothing in scenario.ts names it");
    expect(faults).toContain("files/guard.fact.md: is missing or empty");
    expect(faults).toContain("files/artefacts/serial.log: is missing");
  });
});
