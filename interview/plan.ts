import type { Role } from "#problems/vocabulary.ts";
import { type InterviewLength, SECTION_KINDS, SECTION_LABELS, type SectionKind } from "./vocabulary.ts";

/** A part of an interview with a clock of its own. */
export type PlannedSection = { kind: SectionKind; minutes: number };

type Minutes = Partial<Record<SectionKind, number>>;

/** What each role is asked for, by the length of the interview. */
const PRESETS: Record<Role, Record<InterviewLength, Minutes>> = {
  tinyml: {
    30: { conceptual: 8, coding: 22 },
    45: { conceptual: 8, coding: 22, scenario: 15 },
    60: { conceptual: 10, coding: 32, scenario: 18 },
    90: { conceptual: 12, coding: 33, scenario: 15, design: 30 },
  },
  "edge-architect": {
    30: { conceptual: 10, design: 20 },
    45: { conceptual: 8, scenario: 15, design: 22 },
    60: { conceptual: 12, scenario: 18, design: 30 },
    90: { conceptual: 15, coding: 25, scenario: 15, design: 35 },
  },
  iot: {
    30: { conceptual: 12, scenario: 18 },
    45: { conceptual: 10, coding: 20, scenario: 15 },
    60: { conceptual: 12, coding: 25, scenario: 23 },
    90: { conceptual: 15, coding: 25, scenario: 20, design: 30 },
  },
  "ai-hardware": {
    30: { conceptual: 10, coding: 20 },
    45: { conceptual: 15, coding: 30 },
    60: { conceptual: 12, coding: 33, scenario: 15 },
    90: { conceptual: 15, coding: 38, scenario: 15, design: 22 },
  },
};

/** A section that is shorter asks nothing worth asking. */
export const LEAST_MINUTES: Record<SectionKind, number> = {
  conceptual: 5,
  coding: 10,
  scenario: 8,
  design: 15,
};
/** Of one section, and of an interview of one's own. */
export const MOST_MINUTES = { section: 60, interview: 180 } as const;

/** What takes the minutes of a kind that there is nothing to ask of, if the role is not asked it anyway. */
const INSTEAD: readonly SectionKind[] = ["scenario", "coding"];

/** The sections of a preset, of those kinds that there is something to ask of. Their minutes are the length. */
export function presetSections(
  role: Role,
  length: InterviewLength,
  available: ReadonlySet<SectionKind>,
): PlannedSection[] {
  const wanted: Minutes = {};
  for (const [kind, minutes] of Object.entries(PRESETS[role][length]) as [SectionKind, number][]) {
    const other = INSTEAD.find((one) => available.has(one) && PRESETS[role][length][one] === undefined);
    const asked = available.has(kind) ? kind : other;
    if (asked) wanted[asked] = (wanted[asked] ?? 0) + minutes;
  }
  const kinds = SECTION_KINDS.filter((kind) => wanted[kind] !== undefined);
  return shareOut(
    kinds.map((kind) => ({ kind, minutes: wanted[kind] ?? 0 })),
    length,
  );
}

/** Stretches sections to a length in whole minutes, in proportion. */
function shareOut(sections: readonly PlannedSection[], length: number): PlannedSection[] {
  const sum = sections.reduce((total, one) => total + one.minutes, 0);
  if (sum === 0) return [];
  let [before, given] = [0, 0];
  // Rounding the running total instead of each share keeps the sum exact.
  return sections.map(({ kind, minutes }) => {
    before += minutes;
    const upTo = Math.round((length * before) / sum);
    const share = upTo - given;
    given = upTo;
    return { kind, minutes: share };
  });
}

/** Why sections that somebody put together are no interview: one sentence; undefined when they are. */
export function planFault(sections: readonly PlannedSection[]): string | undefined {
  if (sections.length === 0) return "Give at least one section some minutes.";
  const short = sections.find(({ kind, minutes }) => minutes < LEAST_MINUTES[kind]);
  if (short)
    return `${SECTION_LABELS[short.kind]}: at least ${LEAST_MINUTES[short.kind]} minutes, or 0 for none.`;
  if (sections.some(({ minutes }) => minutes > MOST_MINUTES.section)) {
    return `A section has at most ${MOST_MINUTES.section} minutes.`;
  }
  const total = totalMinutes(sections);
  return total > MOST_MINUTES.interview
    ? `An interview has at most ${MOST_MINUTES.interview} minutes; these are ${total}.`
    : undefined;
}

export function totalMinutes(sections: readonly PlannedSection[]): number {
  return sections.reduce((total, { minutes }) => total + minutes, 0);
}
