import { z } from "zod";
import { INTERVIEW_NOTE_LIMIT } from "#db/interview-notes.ts";
import {
  EVENT_KINDS,
  INTERVIEW_ENDINGS,
  INTERVIEW_MODES,
  LEVELS,
  SECTION_ENDINGS,
  SECTION_KINDS,
} from "#interview/vocabulary.ts";
import { ITEM_KINDS, ROLES } from "#problems/vocabulary.ts";
import { Count, Id, Instant, LanguageName, Past, Seed, Slug, Text, Version } from "./scalars.ts";

const Position = Count.min(1).max(1000);
const Note = z.string().max(INTERVIEW_NOTE_LIMIT);

const Section = z
  .strictObject({
    position: Position,
    kind: z.enum(SECTION_KINDS),
    seconds: Count.min(1),
    startedAt: z.exactOptional(Past),
    deadline: z.exactOptional(Instant),
    endedAt: z.exactOptional(Past),
    ending: z.exactOptional(z.enum(SECTION_ENDINGS)),
  })
  .refine((one) => (one.startedAt === undefined) === (one.deadline === undefined), {
    error: "has begun without a deadline",
  })
  .refine((one) => (one.endedAt === undefined) === (one.ending === undefined), {
    error: "has ended without saying when or how",
  });

const Item = z.strictObject({
  position: Position,
  section: Position,
  kind: z.enum(ITEM_KINDS),
  slug: Slug,
  version: Version,
  seed: z.exactOptional(Seed),
  plannedSeconds: Count,
  isFlagged: z.boolean(),
  skipped: z.exactOptional(z.enum(["changed", "retired"])),
  answerId: z.exactOptional(Id),
  submissionId: z.exactOptional(Id),
  runId: z.exactOptional(Id),
  designAnswerId: z.exactOptional(Id),
});

/** A mock interview. Of one that is under way what has begun, without its seeds: nobody looks ahead. */
export const InterviewEntry = z
  .strictObject({
    id: Id,
    role: z.enum(ROLES),
    level: z.enum(LEVELS),
    mode: z.enum(INTERVIEW_MODES),
    seed: z.exactOptional(Seed),
    notes: Note,
    reflection: Note,
    endedAt: z.exactOptional(Past),
    ending: z.exactOptional(z.enum(INTERVIEW_ENDINGS)),
    createdAt: Past,
    sections: z.array(Section).min(1).max(20),
    items: z.array(Item).max(200),
    pauses: z.array(z.strictObject({ beganAt: Past, endedAt: z.exactOptional(Past) })).max(1000),
    drafts: z
      .array(
        z.strictObject({
          position: Position,
          language: LanguageName.or(z.literal("")),
          text: Text,
          revision: Count.min(1),
          updatedAt: Past,
        }),
      )
      .max(1000),
    events: z
      .array(
        z.strictObject({
          at: Past,
          kind: z.enum(EVENT_KINDS),
          position: Position,
          submissionId: z.exactOptional(Id),
        }),
      )
      .max(6_000),
  })
  .refine((one) => (one.endedAt === undefined) === (one.ending === undefined), {
    error: "has ended without saying when or how",
  })
  .refine((one) => one.ending === undefined || [one, ...one.items].every(({ seed }) => seed !== undefined), {
    error: "has ended and keeps its seeds back",
  })
  .refine(({ sections }) => new Set(sections.map(({ position }) => position)).size === sections.length, {
    error: "has two sections in one place",
  });
export type InterviewEntry = z.infer<typeof InterviewEntry>;
