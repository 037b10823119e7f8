import type { InterviewLength } from "#interview/vocabulary.ts";
import type { Difficulty, ItemKind, Role, Topic } from "#problems/vocabulary.ts";
import type { Day } from "#review/day.ts";

/** Something that is offered now, as a plan sees it. */
export type PlanItem = {
  item: ItemKind;
  slug: string;
  title: string;
  difficulty: Difficulty;
  /** The first is where it is listed. */
  topics: readonly Topic[];
  roles: readonly Role[];
  /** What a prepared candidate needs. */
  seconds: number;
  /** The last day before today on which it was answered. Absent: never. */
  seenDay?: Day;
  /** Of a design: its sections in order, and whether they had words when today began. */
  sections?: readonly { section: string; seconds: number; isWritten: boolean }[];
  /** Where it is written on several days: what of it this day has. */
  part?: { sections: readonly string[]; of: number };
};

/** What a learner would get right of a topic's items of medium difficulty, 0 to 1, and how little that may be. */
export type TopicStanding = { share: number; low: number };
export type Standing = Partial<Record<Topic, TopicStanding>>;

/**
 * What a plan is drawn from: as things stood when today began, so that the day stays what it is while it is
 * being worked on.
 */
export type PlanState = {
  today: Day;
  items: readonly PlanItem[];
  standing: Standing;
  /** What reviews will take on a day. */
  reviewSeconds: (day: Day) => number;
  /** Days before today on which a mock interview began. */
  interviewDays: readonly Day[];
};

/** `baseline`: early, to see where one stands; `midway`: about weekly between; `rehearsal`: in the last days. */
export type InterviewPurpose = "baseline" | "midway" | "rehearsal";

export type PlanBlock =
  | { kind: "review"; seconds: number }
  | { kind: "interview"; purpose: InterviewPurpose; length: InterviewLength; seconds: number }
  | {
      kind: ItemKind;
      topic: Topic;
      items: PlanItem[];
      seconds: number;
      /** By how much the day is longer than its minutes because of it. */
      overSeconds?: number;
    };

export type WorkBlock = Extract<PlanBlock, { items: PlanItem[] }>;

export type PlanDay = { day: Day; isOff: boolean; blocks: PlanBlock[] };
