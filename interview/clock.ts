import type { SectionEnding } from "./vocabulary.ts";

/** A section as the clock sees it. Times are milliseconds since 1970, UTC. */
export type SectionClock = {
  position: number;
  seconds: number;
  /** Absent before it began. */
  startedAt?: number;
  deadline?: number;
  endedAt?: number;
};

export type ClockChange =
  | { kind: "ended"; position: number; endedAt: number; ending: SectionEnding }
  | { kind: "began"; position: number; startedAt: number; deadline: number };

/** A pause ends by itself after this. */
export const LONGEST_PAUSE_MS = 24 * 3_600_000;

/** The section that is under way; undefined before the first and after the last. */
export function currentSection<Section extends SectionClock>(
  sections: readonly Section[],
): Section | undefined {
  return sections.find(({ startedAt, endedAt }) => startedAt !== undefined && endedAt === undefined);
}

/**
 * What has happened by `now` to an interview that is not paused, in order: a section ends at its deadline,
 * and the next one begins in that moment, also while nobody was looking.
 */
export function passed(sections: readonly SectionClock[], now: number): ClockChange[] {
  const changes: ClockChange[] = [];
  let open: SectionClock | undefined = currentSection(sections);
  while (open?.deadline !== undefined && open.deadline <= now) {
    const { position, deadline } = open;
    changes.push({ kind: "ended", position, endedAt: deadline, ending: "time_up" });
    const next = begun(sections, position + 1, deadline);
    if (next) changes.push(beganAs(next));
    open = next;
  }
  return changes;
}

/** The open section is sent: it ends now and the next one begins. Nothing where none is open. */
export function sentAt(sections: readonly SectionClock[], now: number): ClockChange[] {
  const open = currentSection(sections);
  if (!open) return [];
  const next = begun(sections, open.position + 1, now);
  const ended: ClockChange = { kind: "ended", position: open.position, endedAt: now, ending: "sent" };
  return next ? [ended, beganAs(next)] : [ended];
}

/** After a pause the section has as much time left as before it. */
export function deadlineAfterPause(deadline: number, pause: { beganAt: number; endedAt: number }): number {
  return deadline + Math.max(0, pause.endedAt - pause.beganAt);
}

/** When a pause that is not ended by its learner ends. */
export function pauseEnd(beganAt: number): number {
  return beganAt + LONGEST_PAUSE_MS;
}

type Begun = SectionClock & { startedAt: number; deadline: number };

function begun(sections: readonly SectionClock[], position: number, at: number): Begun | undefined {
  const section = sections.find((one) => one.position === position);
  return section && { ...section, startedAt: at, deadline: at + section.seconds * 1000 };
}

function beganAs({ position, startedAt, deadline }: Begun): ClockChange {
  return { kind: "began", position, startedAt, deadline };
}
