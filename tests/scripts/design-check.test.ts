import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkDesign } from "#scripts/design-check/check-design.ts";
import { listOfDesigns } from "#scripts/design-list.ts";
import { DESIGN_DIRECTORY } from "#scripts/memory-problem.ts";
import { newDesign } from "#scripts/new-design.ts";
import { DESIGNS } from "#tests/db/fresh-database.ts";

/** Folders import `#problems/…`, which resolves only inside the project. */
const WORKSHOP = path.join(import.meta.dirname, "..", "..", ".cache");
describe("the check of a design question", () => {
  let directory: string;
  beforeAll(async () => {
    await mkdir(WORKSHOP, { recursive: true });
    directory = await mkdtemp(path.join(WORKSHOP, "designs-"));
    await cp(path.join(DESIGN_DIRECTORY, "_template"), path.join(directory, "_template"), {
      recursive: true,
    });
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  async function faultsOf(folder: string): Promise<string> {
    const findings = await checkDesign(folder);
    return findings.flatMap((one) => one.faults.map((fault) => `${one.claim}: ${fault}`)).join("\n");
  }

  /** What is found after one text of a file of a new folder was replaced by another. */
  async function faultsAfter(file: string, before: string, after: string): Promise<string> {
    const slug = `changed-${crypto.randomUUID()}`;
    await newDesign(directory, slug);
    const target = path.join(directory, slug, file);
    const text = await readFile(target, "utf8");
    expect(text, "the change must change something").toContain(before);
    await writeFile(target, text.replace(before, after));
    const faults = await faultsOf(path.join(directory, slug));
    await rm(path.join(directory, slug), { recursive: true });
    return faults;
  }

  test("a new folder passes as it is, is listed, and so does the fixture", async () => {
    await newDesign(directory, "brand-new");
    expect(await faultsOf(path.join(directory, "brand-new"))).toBe("");
    expect(await listOfDesigns(directory)).toMatch(/^brand-new +energy +medium +45 min +4 rows/m);
    expect(await faultsOf(path.join(DESIGNS, "quiet-sensor"))).toBe("");
  });

  test("a slug that is none, or taken, is refused", async () => {
    await expect(newDesign(directory, "Not A Slug")).rejects.toThrow("lower-case words");
    await newDesign(directory, "taken");
    await expect(newDesign(directory, "taken")).rejects.toThrow("there already");
  });

  test.each([
    ["shares that do not add up", "clarify: 15", "clarify: 20", "they add up to 105, not 100"],
    ["a follow-up before the last one", "minute: 22", "minute: 14", "does not come after the one before"],
    ["a follow-up at the end", "minute: 36", "minute: 42", "minute 42 is too late; 40 is the last"],
    ["a name that is there twice", '"leak-reaches-the-crew"', '"weights"', "weights is there twice"],
    ["an unknown device", "minutes: 45", 'minutes: 45, device: "z80"', "problems/devices.ts has no z80"],
    [
      "anchors that say the same",
      "“A few milliwatts”.",
      "Energy a day from listening, sending and sleeping; one of the three may be off.",
      "rubric: Estimates: Pass says the same as Fail",
    ],
    [
      "an anchor of every question",
      "“A few milliwatts”.",
      "No figures, or figures without formulas.",
      "rubric: Estimates: Fail says what holds for every question",
    ],
    ["an unknown unit", 'unit: "mAh"', 'unit: "mAhh"', "battery: The unit “mAhh” is not known here."],
    [
      "a given with the name of a function",
      'key: "battery"',
      'key: "max"',
      "max: this is the name of a function",
    ],
    ["a wrong golden value", "golden: 3.76", "golden: 3.7", "rows.energy: the formula gives 3.76"],
    [
      "a given that is an estimate",
      "value: 20, unit",
      "value: 32, unit",
      "rows.buffer: this is the given arena",
    ],
    [
      "a range that takes bits for bytes",
      "within: 0.25",
      "within: 0.9",
      "rows.weights: within 0.9 accepts a factor of 8",
    ],
    ["a slip that is accepted", "value: 90.4", "value: 25", "rows.weights.slips.0: 25 is accepted as right"],
    [
      "two slips alike",
      "slips: [{ value: 90.4,",
      'slips: [{ value: 91, says: "Like the other." }, { value: 90.4,',
      "90.4 can't be told from slip 0",
    ],
    [
      "a formula that does not read",
      "weights + code",
      "weights + cde",
      "totals.flash: Nothing here is called “cde”.",
    ],
    ["a formula of another dimension", "weights + code", "weights + wakes", "can't be added to"],
    [
      "a formula over a total",
      '"battery * voltage / energy"',
      '"flash / energy"',
      "Nothing here is called “flash”.",
    ],
    [
      "a limit that the worked values miss",
      "atLeast: 1825",
      "atLeast: 4000",
      "totals.life: the worked values give",
    ],
    ["an arena that shows no bytes", 'shows: "gauge"', 'shows: "arena"', "an arena shows bytes, not d"],
    [
      "a check that always holds",
      'test: signed({ cargo: ["model", "firmware"] })',
      'test: () => ({ holds: true, because: "", evidence: [] })',
      "updates-are-signed: holds for an empty board",
    ],
    [
      "a check that throws",
      'test: signed({ cargo: ["model", "firmware"] })',
      'test: () => { throw new Error("boom"); }',
      "updates-are-signed: throws: boom",
    ],
    [
      "a failure that nobody declared",
      'fails: ["uplink", "energy", "life", "sound-stays"]',
      'fails: ["uplink", "life", "sound-stays"]',
      "weak.audio-to-the-cloud: energy fails undeclared: off:",
    ],
    [
      "a declared failure that does not happen",
      'fails: ["weights", "model',
      'fails: ["buffer", "weights", "model',
      "weak.no-way-back: buffer does not fail",
    ],
    [
      "a failure of nothing",
      'fails: ["weights", "model',
      'fails: ["wights", "weights", "model',
      "weak.no-way-back: nothing is called wights",
    ],
    [
      "a block that is not explained",
      '{ type: "stage", means: "Computes features from samples." },',
      "",
      "glossary.blocks: does not explain stage",
    ],
    [
      "a protocol that is not explained",
      '{ protocol: "PDM", means: "One bit samples of a microphone." },',
      "",
      "glossary.links: does not explain PDM",
    ],
    ["no sources", 'sources: ["State where the case and its figures come from."]', "sources: []", "sources"],
    ["HTML in a label", 'label: "Flash"', 'label: "<b>Flash</b>"', "totals.flash.label"],
    ["an unknown field", "minutes: 45,", "minutes: 45, colour: 1,", "colour"],
    [
      "what is asked, with its answer",
      "no code.",
      "no code. About 22.6 kB.",
      "rows.weights.asks: holds 22.6 kB, which is the worked value of weights",
    ],
  ])("%s is found", async (_name, before, after, sentence) => {
    expect(await faultsAfter("design.ts", before, after)).toContain(sentence);
  });

  test.each([
    [
      "a reference that is wrong",
      "reference/sheet.json",
      "16 kHz * 1 s",
      "16 kHz * 2 s",
      "reference: buffer: off",
    ],
    [
      "a reference that can't be read",
      "reference/sheet.json",
      "16 kHz * 1 s",
      "16 kHz * 1 m",
      "reference: buffer: unreadable",
    ],
    ["a reference over its limit", "reference/sheet.json", '"8 KiB"', '"100 KiB"', "reference: sram:"],
    ["an own row that can't be read", "reference/sheet.json", '"8 KiB"', '"8 s"', "reference: stack: Stack:"],
    [
      "a row that is none",
      "reference/sheet.json",
      '"uplink":',
      '"upload": "1 B", "uplink":',
      "there is no row upload",
    ],
    [
      "a reference that a check fails",
      "reference/board.json",
      '"carries": "result",\n      "protocol": "LoRaWAN"',
      '"carries": "raw",\n      "protocol": "LoRaWAN"',
      "reference: sound-stays:",
    ],
    [
      "a link that leads nowhere",
      "reference/board.json",
      '"to": "crew"',
      '"to": "cew"',
      "link l6: there is no block cew",
    ],
    [
      "a block without a name",
      "weak/no-way-back/board.json",
      '"name": "Crew"',
      '"name": ""',
      "block crew has no name",
    ],
    [
      "a type that is none",
      "reference/board.json",
      '"type": "user"',
      '"type": "people"',
      "reference/board.json: blocks.7.type",
    ],
    [
      "a reference that leaves a figure out",
      "reference/estimate.md",
      "= 96 B/d",
      "",
      "reference: no section states uplink, 96 B/d",
    ],
    [
      "a brief that gives a figure away",
      "brief.md",
      "four times a day;",
      "four times a day, 96 B/d in all;",
      "brief.md: holds 96 B/d, which is the worked value of uplink",
    ],
    [
      "a follow-up that gives one away",
      "follow-ups/audit-trail.md",
      "Show me.",
      "Show me in 22.6 kB.",
      "follow-ups/audit-trail.md: holds 22.6 kB",
    ],
    [
      "a weak answer without a section",
      "weak/no-way-back/answer.md",
      "## Deep dive",
      "### Deep dive",
      "weak/no-way-back/answer.md: lacks ## Deep dive",
    ],
    [
      "a section that is none",
      "weak/no-way-back/answer.md",
      "## Deep dive",
      "## Depth",
      "## Depth is no section",
    ],
    ["HTML", "reference/risks.md", "Updates", "<b>Updates</b>", "reference/risks: line 1"],
  ])("%s is found", async (_name, file, before, after, sentence) => {
    expect(await faultsAfter(file, before, after)).toContain(sentence);
  });

  test("a text that nothing names is found, and what is missing", async () => {
    await newDesign(directory, "files");
    const folder = path.join(directory, "files");
    await writeFile(path.join(folder, "follow-ups", "leftover.md"), "Not asked.");
    await rm(path.join(folder, "reference", "clarify.md"));
    await rm(path.join(folder, "follow-ups", "audit-trail.reply.md"));
    await rm(path.join(folder, "weak", "no-way-back", "board.json"));
    const faults = await faultsOf(folder);
    expect(faults).toContain("files/follow-ups/leftover.md: nothing in design.ts names it");
    expect(faults).toContain("files/reference/clarify.md: is missing or empty");
    expect(faults).toContain("files/follow-ups/audit-trail.reply.md: is missing or empty");
    expect(faults).toContain("files/weak/no-way-back/board.json: is missing or empty");
  });
});
