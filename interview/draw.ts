import { DIFFICULTIES, type Difficulty, type Kind, type Role, type Topic } from "#problems/vocabulary.ts";
import { drawBalanced, staleness } from "./draw-balanced.ts";
import type { PlannedSection } from "./plan.ts";
import type { Level, SectionKind } from "./vocabulary.ts";

/** Something that an interview may ask. */
export type Candidate = {
  slug: string;
  kind: Kind;
  difficulty: Difficulty;
  topics: readonly Topic[];
  roles: readonly Role[];
  /** What a prepared candidate needs. */
  seconds: number;
  /** Milliseconds since 1970. Absent: never. */
  lastSeenAt?: number;
};

/** Shares of difficulties that a level is asked; what has none is asked only where nothing else is left. */
const MIX: Record<Level, Record<Difficulty, number>> = {
  junior: { easy: 0.5, medium: 0.4, hard: 0.1, expert: 0 },
  mid: { easy: 0.2, medium: 0.5, hard: 0.3, expert: 0 },
  senior: { easy: 0, medium: 0.35, hard: 0.5, expert: 0.15 },
};

/** How many items a section may have, however long. */
const COUNTS: Record<SectionKind, { least: number; most: number }> = {
  conceptual: { least: 2, most: 12 },
  coding: { least: 1, most: 3 },
  scenario: { least: 1, most: 2 },
  design: { least: 1, most: 1 },
};
/** Plans are round numbers: what needs a tenth more than there is fits too. */
const ALLOWANCE = 1.1;

type Draw = { role: Role; level: Level; seed: string; now: number };

/**
 * What a section asks: as much as its minutes hold by the planned times, at least something where there is
 * anything. Never what was asked within a day while there is other; then the role's own, what was not seen
 * lately, the difficulties of the level, the topic and the kind that were drawn least.
 */
export function drawSection<One extends Candidate>(
  candidates: readonly One[],
  { kind, minutes }: PlannedSection,
  { role, level, seed, now }: Draw,
): One[] {
  const { least, most } = COUNTS[kind];
  const room = minutes * 60 * ALLOWANCE;
  const fits = (one: One, picked: readonly One[]) => plannedSeconds(picked) + one.seconds <= room;
  const drawn = drawBalanced(candidates, {
    seed: `${seed} ${kind}`,
    more: (picked) => picked.length < most,
    ranks(one, picked) {
      const isFitting = fits(one, picked);
      if (!isFitting && picked.length >= least) return undefined;
      return [
        // Only while there must be more: then the shortest of what does not fit. A design fits any section:
        // its follow-ups come earlier.
        isFitting || kind === "design" ? 0 : one.seconds,
        staleness(one.lastSeenAt, now) === 3 ? 1 : 0,
        one.roles.includes(role) ? 0 : 1,
        staleness(one.lastSeenAt, now),
        excess(one.difficulty, level, picked),
        picked.filter((other) => other.topics[0] === one.topics[0]).length,
        picked.filter((other) => other.kind === one.kind).length,
      ];
    },
  });
  // The easy first, as an interviewer would.
  return drawn.sort((a, b) => DIFFICULTIES.indexOf(a.difficulty) - DIFFICULTIES.indexOf(b.difficulty));
}

export function plannedSeconds(items: readonly { seconds: number }[]): number {
  return items.reduce((sum, { seconds }) => sum + seconds, 0);
}

/** How far a further item of this difficulty would be beyond its share. */
function excess(difficulty: Difficulty, level: Level, picked: readonly Candidate[]): number {
  const share = MIX[level][difficulty];
  const count = picked.filter((one) => one.difficulty === difficulty).length;
  if (share > 0) return (count + 1) / share;
  // Next to what the level is asked comes before what is far from it.
  const nearest = DIFFICULTIES.filter((one) => MIX[level][one] > 0).map((one) =>
    Math.abs(DIFFICULTIES.indexOf(one) - DIFFICULTIES.indexOf(difficulty)),
  );
  return 1000 * Math.min(...nearest) + count;
}
