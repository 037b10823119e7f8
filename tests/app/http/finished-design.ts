import path from "node:path";
import type { Database } from "#db/database.ts";
import { findDesign } from "#db/designs.ts";
import { finishDesignAnswer } from "#db/finish-design-answer.ts";
import { openDesignAnswer } from "#db/open-design-answer.ts";
import { saveDesignAnswer } from "#db/save-design-answer.ts";
import { loadDesign } from "#problems/load-design.ts";
import { type DesignAnswer, DIMENSIONS } from "#problems/system-design/vocabulary.ts";
import { DESIGNS } from "#tests/db/fresh-database.ts";
import type { Guest } from "./guest.ts";

export const SLUG = "quiet-sensor";
const { weak } = await loadDesign(path.join(DESIGNS, SLUG));

/** An answer with faults in each part, and with text that would do harm where it is not treated as text. */
export function weakAnswer(): DesignAnswer {
  const answer = weak.get("audio-to-the-cloud");
  if (!answer) throw new Error("The fixture has no such answer.");
  return {
    ...answer,
    texts: {
      ...answer.texts,
      clarify: "How many sensors? I assume **10,000**. <img src=x onerror=alert(1)>",
      risks: "[press](javascript:alert(1)) it. Tests find what is wrong.",
    },
    replies: { "half-the-memory": "The buffer shrinks to half a second." },
  };
}

/** Makes a guest somebody of whom something is kept, and says their id. */
export async function visitorIdOf(db: Database, guest: Guest): Promise<string> {
  const before = new Set((await db.selectFrom("visitor").select("id").execute()).map(({ id }) => id));
  await guest.post("/settings", { intent: "theme", theme: "dark" });
  const all = await db.selectFrom("visitor").select("id").execute();
  const fresh = all.find(({ id }) => !before.has(id));
  if (!fresh) throw new Error("This guest was somebody before.");
  return fresh.id;
}

export type FinishedDesign = { id: string; address: string; visitorId: string };

/** A finished answer of a guest who was nobody before. */
export async function finishedDesign(
  db: Database,
  guest: Guest,
  answer: DesignAnswer = weakAnswer(),
): Promise<FinishedDesign> {
  const visitorId = await visitorIdOf(db, guest);
  const stored = await findDesign(db, SLUG);
  if (!stored) throw new Error("The fixture is not seeded.");
  const { version, minutes } = stored;
  const opened = await openDesignAnswer(db, { visitorId, slug: SLUG, version, minutes, mode: "timed" });
  if (opened.kind !== "started") throw new Error(opened.kind);
  const { id } = opened;
  const first = { ...answer, texts: { ...answer.texts, clarify: "How many sensors?" } };
  await saveDesignAnswer(db, { visitorId, id, answer: first, baseRevision: 0 });
  await saveDesignAnswer(db, { visitorId, id, answer, baseRevision: 1 });
  await finishDesignAnswer(db, visitorId, id);
  return { id, address: `/designs/${SLUG}/answers/${id}`, visitorId };
}

/** Marks every dimension at a level and hands the review in, as the forms at an address do. */
export async function markEverything(guest: Guest, address: string, level: number): Promise<void> {
  for (const criterion of DIMENSIONS) {
    const fields = {
      intent: "mark",
      criterion,
      level: String(level),
      comment: "",
      "evidence-text-clarify-0": "on",
    };
    const response = await guest.post(`${address}?view=mark`, fields);
    if (response.status !== 303) throw new Error(`${criterion}: ${response.status} ${await response.text()}`);
  }
  const done = await guest.post(`${address}?view=mark`, { intent: "hand-in" });
  if (done.status !== 303) throw new Error(`hand-in: ${done.status}`);
}

/** Makes a link to an answer and returns the path behind it. */
export async function sharedPath(guest: Guest, address: string, fromName = ""): Promise<string> {
  const response = await guest.post(`${address}?view=reviews`, { intent: "share", days: "7", fromName });
  const found = /\/shared\/[\w-]{43}/.exec(await response.text());
  if (response.status !== 201 || !found) throw new Error(`No link: ${response.status}`);
  return found[0];
}
