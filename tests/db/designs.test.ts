import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import type { Database } from "#db/database.ts";
import { findDesign, listDesigns } from "#db/designs.ts";
import { seedDesigns } from "#db/seed-designs.ts";
import { createDesignSource } from "#problems/design-source.ts";
import { FolderFault } from "#problems/folder-fault.ts";
import { DESIGNS, freshDatabase } from "./fresh-database.ts";

/** Folders import `#problems/…`, which resolves only inside the project. */
const WORKSHOP = join(import.meta.dirname, "..", "..", ".cache");

let db: Database;
let directory: string;
beforeEach(async () => {
  db = await freshDatabase();
  await mkdir(WORKSHOP, { recursive: true });
  const workshop = await mkdtemp(join(WORKSHOP, "seed-designs-"));
  onTestFinished(() => rm(workshop, { recursive: true, force: true }));
  directory = workshop;
  await cp(join(DESIGNS, "quiet-sensor"), join(directory, "quiet-sensor"), { recursive: true });
});

async function change(file: string, before: string, after: string): Promise<void> {
  const path = join(directory, "quiet-sensor", file);
  const text = await readFile(path, "utf8");
  expect(text, "the change must change something").toContain(before);
  await writeFile(path, text.replaceAll(before, after));
}

test("a design question is seeded once, with its texts, and found by its slug", async () => {
  expect(await seedDesigns(db, { directory })).toMatchObject({ changed: ["quiet-sensor"] });
  expect(await seedDesigns(db, { directory })).toMatchObject({ changed: [], unchanged: ["quiet-sensor"] });
  expect(await listDesigns(db)).toMatchObject([{ slug: "quiet-sensor", position: 1, minutes: 45 }]);
  const found = await findDesign(db, "quiet-sensor");
  expect(found).toMatchObject({ title: "A quiet sensor", checkCount: 4 });
  expect(found?.rendered.brief).toHaveLength(1);
  expect(found?.rendered.weak["no-way-back"]?.texts.clarify).toHaveLength(1);
  expect(await findDesign(db, "none")).toBeUndefined();
});

test("what is stored for pages holds nothing that opens only later", async () => {
  await seedDesigns(db, { directory });
  const { rendered, ...definition } = (await findDesign(db, "quiet-sensor")) ?? {};
  expect(JSON.stringify(definition)).not.toMatch(/sealed|worked|golden/i);
  expect(JSON.stringify([rendered?.brief, rendered?.open])).not.toMatch(/sealed/i);
  expect(JSON.stringify(rendered?.explains)).toMatch(/sealed/i);
  expect(JSON.stringify(rendered?.rubric)).toMatch(/sealed/i);
});

test("better prose is stored under the same version, another limit or check under a new one", async () => {
  await seedDesigns(db, { directory });
  const versionAfter = async (...edit: Parameters<typeof change>) => {
    await change(...edit);
    expect(await seedDesigns(db, { directory })).toMatchObject({ changed: ["quiet-sensor"] });
    return (await findDesign(db, "quiet-sensor"))?.version;
  };
  const first = (await findDesign(db, "quiet-sensor"))?.version;
  expect(await versionAfter("brief.md", "cellars", "deep cellars")).toBe(first);
  expect(await versionAfter("design.ts", "What is never sent", "Whatever is never sent")).toBe(first);
  const limited = await versionAfter("design.ts", "atMost: 512", "atMost: 256");
  expect(limited).not.toBe(first);
  const checked = await versionAfter("design.ts", '{ cargo: "raw", place', '{ cargo: "features", place');
  expect(checked).not.toBe(limited);
  expect(await versionAfter("worked.ts", "22_600", "22_601")).not.toBe(checked);
});

test("a folder with faults leaves its question as it was, and one that is gone is retired", async () => {
  await seedDesigns(db, { directory });
  await change("reference/sheet.json", '"own"', "own");
  await expect(seedDesigns(db, { directory })).rejects.toThrow(FolderFault);
  expect(await listDesigns(db)).toHaveLength(1);
  await rm(join(directory, "quiet-sensor"), { recursive: true });
  expect(await seedDesigns(db, { directory })).toMatchObject({ retired: ["quiet-sensor"] });
  expect(await listDesigns(db)).toEqual([]);
  expect(await findDesign(db, "quiet-sensor")).toBeUndefined();
});

test("the source has worked values and checks of the version that was seeded only", async () => {
  await seedDesigns(db, { directory });
  const [stored = { slug: "", version: "" }] = await listDesigns(db);
  const source = createDesignSource(directory);
  expect((await source.find(stored))?.design.rows[0]?.worked).toBeCloseTo(22.6);
  await change("design.ts", "weightBytes / 1000", "weightBytes / 2000");
  expect(await source.find({ ...stored, version: "0000000000000000" })).toBeUndefined();
  await seedDesigns(db, { directory });
  const [changed = stored] = await listDesigns(db);
  expect((await source.find(changed))?.design.rows[0]?.worked).toBeCloseTo(11.3);
});
