import { randomBytes } from "node:crypto";
import type { AppLoadContext } from "@remix-run/node";
import { createInterview, findOpenInterview } from "#db/interviews.ts";
import { drawSection } from "#interview/draw.ts";
import { itemSeed } from "#interview/item-seed.ts";
import { type PlannedSection, planFault, presetSections } from "#interview/plan.ts";
import {
  INTERVIEW_LENGTHS,
  type InterviewLength,
  type InterviewMode,
  LEVELS,
  type Level,
  SECTION_KINDS,
} from "#interview/vocabulary.ts";
import { below, randomFrom } from "#problems/question/random.ts";
import { ROLES, type Role } from "#problems/vocabulary.ts";
import { type Offered, offeredItems } from "./candidates.server.ts";
import type { InterviewForm } from "./start-form.server.ts";

export type Begun = { id: string } | { status: 400 | 409 | 413; error: string };

type Wish = { role: Role; level: Level; mode: InterviewMode; sections: readonly PlannedSection[] };
type Context = Pick<AppLoadContext, "db" | "visitor">;

/** Draws an interview and begins it. Where one is under way, that one is to be continued. */
export async function startInterview(
  { db, visitor }: Context,
  form: Exclude<InterviewForm, { intent: "delete" }>,
  now = Date.now(),
): Promise<Begun> {
  const seed = randomBytes(8).toString("hex");
  const offered = await offeredItems(db, visitor.id, now);
  const wish = wishOf(form, offered, seed);
  const fault = form.intent === "own" ? planFault(wish.sections) : undefined;
  if (fault) return { status: 400, error: fault };
  const sections = wish.sections.map((section) => {
    const drawn = drawSection(offered[section.kind] ?? [], section, { ...wish, seed, now });
    return {
      ...{ kind: section.kind, seconds: section.minutes * 60 },
      items: drawn.map(({ item, slug, version, seconds }) => ({
        ...{ kind: item, slug, version, seed: itemSeed(seed, slug) },
        // A design takes the time that it is given.
        plannedSeconds: item === "design" ? section.minutes * 60 : seconds,
      })),
    };
  });
  if (sections.length === 0 || sections.some(({ items }) => items.length === 0)) {
    // Another press was quicker, and what it asks is not offered any more.
    const open = await findOpenInterview(db, visitor.id);
    if (open !== undefined) return { id: open };
    return { status: 409, error: "This server has nothing to ask for one of these sections." };
  }
  const { role, level, mode } = wish;
  const stored = await createInterview(db, { visitorId: visitor.id, role, level, mode, seed, sections }, now);
  if (stored.kind !== "over_quota") return { id: stored.id };
  return { status: 413, error: "Your storage here is full: export or delete what you have in the settings." };
}

function wishOf(form: Exclude<InterviewForm, { intent: "delete" }>, offered: Offered, seed: string): Wish {
  const available = new Set(SECTION_KINDS.filter((kind) => offered[kind] !== undefined));
  switch (form.intent) {
    case "preset": {
      const { role, level, mode, length } = form;
      return { role, level, mode, sections: presetSections(role, lengthOf(length), available) };
    }
    case "surprise": {
      const random = randomFrom(seed);
      const role = ROLES[below(random, ROLES.length)] ?? "tinyml";
      const level = LEVELS[below(random, LEVELS.length)] ?? "mid";
      const length = INTERVIEW_LENGTHS[below(random, INTERVIEW_LENGTHS.length)] ?? 45;
      return { role, level, mode: form.mode, sections: presetSections(role, length, available) };
    }
    case "own": {
      const { role, level, mode } = form;
      const sections = SECTION_KINDS.map((kind) => ({ kind, minutes: form[`minutes-${kind}`] ?? 0 }));
      return { role, level, mode, sections: sections.filter(({ minutes }) => minutes > 0) };
    }
  }
}

function lengthOf(minutes: number): InterviewLength {
  return INTERVIEW_LENGTHS.find((one) => one === minutes) ?? 45;
}
