import type { Database } from "#db/database.ts";
import { draftsOf } from "#db/interview-drafts.ts";
import { itemFacts } from "#db/interview-results.ts";
import type { Interview, InterviewItem } from "#db/interviews.ts";
import { currentSection } from "#interview/clock.ts";
import { running } from "#interview/report/time.ts";
import type { ItemMark, ItemState, SectionMark } from "./marks.ts";

/** What stands around each item of an interview that is under way. Nothing of what is still to come. */
export async function interviewHead(db: Database, interview: Interview, now: number) {
  const { id, role, level, mode, sections, items, pauses, notes } = interview;
  const pause = pauses.find(({ endedAt }) => endedAt === undefined);
  const current = currentSection(sections);
  const at = pause?.beganAt ?? now;
  return {
    ...{ id, role, level, mode, notes },
    isPaused: pause !== undefined,
    section: current?.position ?? 0,
    /** Of the section under way, in milliseconds. */
    remainingMs: Math.max(0, (current?.deadline ?? at) - at),
    sections: sections.map(
      ({ position, kind, seconds, startedAt, endedAt }): SectionMark => ({
        ...{ position, kind, seconds, count: items.filter((item) => item.section === position).length },
        ...(startedAt !== undefined && endedAt !== undefined
          ? { tookSeconds: Math.round(running({ from: startedAt, to: endedAt }, pauses) / 1000) }
          : {}),
      }),
    ),
    marks: await marksOf(db, interview, current?.position ?? 0),
  };
}

export type InterviewHead = Awaited<ReturnType<typeof interviewHead>>;

async function marksOf(db: Database, interview: Interview, section: number): Promise<ItemMark[]> {
  const { id, mode, items } = interview;
  const known = items.filter((item) => item.section <= section);
  const facts = await itemFacts(db, known);
  const drafted = new Set((await draftsOf(db, id)).map(({ position }) => position));
  return known.map((item) => ({
    ...{ position: item.position, section: item.section, title: facts(item).title },
    isFlagged: item.isFlagged,
    state: stateOf(item, { isOver: item.section < section, isDrafted: drafted.has(item.position), mode }),
  }));
}

type Standing = { isOver: boolean; isDrafted: boolean; mode: Interview["mode"] };

function stateOf(item: InterviewItem, { isOver, isDrafted, mode }: Standing): ItemState {
  if (item.skipped) return "skipped";
  if (isOver) return "over";
  if (mode === "exam" && item.submissionId !== undefined) return "sent";
  const begun = [item.runId, item.submissionId, item.designAnswerId].some((id) => id !== undefined);
  return isDrafted || begun ? "begun" : "open";
}
