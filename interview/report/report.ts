import type { InterviewEnding, InterviewMode, Level } from "#interview/vocabulary.ts";
import { LEVEL_LABELS, SECTION_LABELS } from "#interview/vocabulary.ts";
import { type Role, TOPIC_LABELS } from "#problems/vocabulary.ts";
import type { Finding } from "./findings.ts";
import type { NextStep } from "./next-steps.ts";
import type { ReportedItem } from "./reported-item.ts";
import type { Recommendation, SectionScore, Standing, TopicScore } from "./score.ts";
import type { TimelineEntry } from "./timeline.ts";

/** What a report says where its interview came from a file. */
export const IMPORTED_WORDS =
  "Imported from a file: this server neither kept its clock nor judged its answers.";

/** What an interviewer would write of an interview that has ended. Times are milliseconds since 1970, UTC. */
export type Report = {
  id: string;
  role: Role;
  level: Level;
  mode: InterviewMode;
  createdAt: number;
  endedAt: number;
  ending: InterviewEnding;
  pausedSeconds: number;
  /** It came from a file, which says what it likes. */
  isImported: boolean;
  /** Absent where nothing counts. */
  total?: Standing;
  recommendation?: Recommendation;
  /** In sentences. */
  summary: string[];
  sections: SectionScore[];
  topics: TopicScore[];
  items: (ReportedItem & { address?: string })[];
  strengths: Finding[];
  gaps: Finding[];
  next: NextStep[];
  timeline: TimelineEntry[];
  /** Other interviews that have ended, the earlier ones first, this one included. */
  history: { id: string; createdAt: number; role: Role; level: Level; score: number; bar: number }[];
  /** Programs that are still being judged. */
  waiting: number;
  /** Free responses that their writer has not marked. */
  unmarked: number;
  notes: string;
  reflection: string;
};

type Summed = Pick<Report, "level" | "ending" | "sections" | "topics" | "items" | "waiting" | "unmarked"> & {
  total: Standing | undefined;
};

/** The paragraph at the top: what the score is against the bar, where it comes from, and what is missing in it. */
export function summaryOf({ level, ending, sections, topics, items, total, ...open }: Summed): string[] {
  const label = LEVEL_LABELS[level].toLowerCase();
  if (!total) return ["Nothing was answered that could be graded, so there is nothing to say of the level."];
  const { score, bar } = rounded(total);
  const side = score >= bar ? `${score - bar} above` : `${bar - score} below`;
  const best = topics.toSorted((a, b) => b.score - b.bar - (a.score - a.bar))[0];
  const below = sections.filter(
    ({ standing }) => standing && Math.round(standing.score) < Math.round(standing.bar),
  );
  const unanswered = items.filter(
    ({ standing, section }) => standing === "unanswered" && isBegun(sections, section),
  );
  const rubrics = items.filter(({ isRubricOpen }) => isRubricOpen).length;
  const notBegun = sections.filter(({ startedAt }) => startedAt === undefined).length;
  return [
    `${score} of 100 points; somebody who would just be hired at ${label} is expected to get ${bar} on the very same items, so this is ${side} the bar.`,
    ...(best && best.score >= best.bar
      ? [`Strongest: ${TOPIC_LABELS[best.topic].toLowerCase()}, with ${Math.round(best.score)}.`]
      : []),
    ...(below.length > 0
      ? [
          `Below the bar: ${below.map(({ kind, standing }) => `${SECTION_LABELS[kind].toLowerCase()} (${Math.round(standing?.score ?? 0)} against ${Math.round(standing?.bar ?? 0)})`).join(", ")}.`,
        ]
      : ["No section is below the bar."]),
    ...(unanswered.length > 0
      ? [
          `${count(unanswered.length, "item", "items")} had no answer, and ${unanswered.length === 1 ? "counts" : "count"} 0.`,
        ]
      : []),
    ...(ending === "left" && notBegun > 0
      ? [
          `Ended early: ${count(notBegun, "section was", "sections were")} not begun and ${notBegun === 1 ? "is" : "are"} no part of the score.`,
        ]
      : []),
    ...(open.waiting > 0
      ? [`${count(open.waiting, "program is", "programs are")} still being judged: the score may change.`]
      : []),
    ...(rubrics > 0
      ? [
          `${count(rubrics, "design waits", "designs wait")} for your marks by ${rubrics === 1 ? "its rubric" : "their rubrics"}, apart from the score.`,
        ]
      : []),
    ...(open.unmarked > 0
      ? [
          `${count(open.unmarked, "free response waits", "free responses wait")} for your marks, apart from the score.`,
        ]
      : []),
  ];
}

export function rounded({ score, bar }: Standing): { score: number; bar: number } {
  return { score: Math.round(score), bar: Math.round(bar) };
}

function isBegun(sections: readonly SectionScore[], position: number): boolean {
  return sections.some((section) => section.position === position && section.startedAt !== undefined);
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
