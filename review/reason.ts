import type { Day } from "./day.ts";
import { isFresh } from "./queue.ts";
import { type Memory, retrievability } from "./schedule.ts";
import { GRADE_LABELS, type ReviewGrade } from "./vocabulary.ts";

/** Why a card is due, in one or two sentences. `grade` is that of its last review. */
export function dueReason(
  memory: Memory,
  today: Day,
  { grade, isChanged }: { grade: ReviewGrade; isChanged: boolean },
): string {
  const chance = Math.round(retrievability(memory, today) * 100);
  const first = isFresh(memory) ? "First return" : "Last answered";
  const answered = `${first}${isFresh(memory) ? ", answered" : ""} ${ago(today - memory.lastDay)}: ${GRADE_LABELS[grade].toLowerCase()}`;
  const changed = isChanged ? " It was changed since." : "";
  return `${answered}. ${waited(today - memory.dueDay)}${chance} % likely still known.${changed}`;
}

function ago(days: number): string {
  if (days === 0) return "today";
  return days === 1 ? "yesterday" : `${days} days ago`;
}

function waited(days: number): string {
  if (days <= 0) return "Due today, ";
  return days === 1 ? "Due since yesterday, " : `Due for ${days} days, `;
}

/** When something comes back: `tomorrow`, `in 5 days`; `today` for what is due already. */
export function untilDue(dueDay: Day, today: Day): string {
  const days = dueDay - today;
  if (days <= 0) return "today";
  return days === 1 ? "tomorrow" : `in ${days} days`;
}
