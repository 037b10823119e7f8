import path from "node:path";
import type { Page } from "@playwright/test";
import { closeDatabase, openDatabase } from "#db/database.ts";
import { findDesign } from "#db/designs.ts";
import { finishDesignAnswer } from "#db/finish-design-answer.ts";
import { openDesignAnswer } from "#db/open-design-answer.ts";
import { addSectionTime, saveDesignAnswer } from "#db/save-design-answer.ts";
import { loadDesign } from "#problems/load-design.ts";

const ROOT = path.join(import.meta.dirname, "..", "..");
const FILE = path.join(ROOT, ".cache", "e2e-data", "tensor-arena.sqlite");
const SLUG = "always-on-wake-word-earbud";
const MINUTE_MS = 60_000;

/**
 * A common weak answer to the earbud, finished by the visitor of this page, who must have sent a form before.
 * Returns its address.
 */
export async function finishedAnswer(page: Page, weak = "no-gate"): Promise<string> {
  const { weak: answers } = await loadDesign(path.join(ROOT, "problems", "design", SLUG));
  const answer = answers.get(weak);
  if (!answer) throw new Error(`The earbud has no weak answer ${weak}.`);
  const visitorId = await visitorOf(page);
  const db = openDatabase(FILE);
  try {
    const stored = await findDesign(db, SLUG);
    if (!stored) throw new Error("The earbud is not seeded.");
    const { version, minutes } = stored;
    const begun = Date.now() - 40 * MINUTE_MS;
    const opening = { visitorId, slug: SLUG, version, minutes, mode: "timed" } as const;
    const opened = await openDesignAnswer(db, opening, begun);
    if (opened.kind !== "started") throw new Error(opened.kind);
    const { id } = opened;
    const replies = { "half-the-sram": "Then the ring goes to 0.75 s. The arena stays." };
    const first = { ...answer, texts: { ...answer.texts, risks: "We test it." } };
    await saveDesignAnswer(db, { visitorId, id, answer: first, baseRevision: 0 }, begun + MINUTE_MS);
    const last = { ...answer, replies };
    await saveDesignAnswer(db, { visitorId, id, answer: last, baseRevision: 1 }, begun + 9 * MINUTE_MS);
    const spent = { clarify: 300, estimate: 900, architecture: 600, "deep-dive": 240, risks: 60 };
    await addSectionTime(db, { visitorId, id, spent }, begun + 38 * MINUTE_MS);
    await finishDesignAnswer(db, visitorId, id);
    return `/designs/${SLUG}/answers/${id}`;
  } finally {
    await closeDatabase(db);
  }
}

/** As if three days had gone by since the visitor of this page marked their answers. */
export async function looksGrowOld(page: Page): Promise<void> {
  const visitorId = await visitorOf(page);
  const db = openDatabase(FILE);
  try {
    const ago = Date.now() - 3 * 86_400_000;
    await db
      .updateTable("designReview")
      .set({ beganAt: ago, finishedAt: ago })
      .where("visitorId", "=", visitorId)
      .where("finishedAt", "is not", null)
      .execute();
  } finally {
    await closeDatabase(db);
  }
}

/** The signed cookie begins with the visitor's id as JSON in base64. */
async function visitorOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  const value = decodeURIComponent(cookies.find(({ name }) => name === "visitor")?.value ?? "");
  return JSON.parse(Buffer.from(value.split(".")[0] ?? "", "base64").toString()) as string;
}
