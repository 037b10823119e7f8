import type { PracticeChoice } from "#db/practice-choice.ts";
import { DIFFICULTY_LABELS, ROLE_LABELS, TOPIC_LABELS } from "#problems/vocabulary.ts";

/** `Memory, quantisation; hard; 15 min`. */
export function describeChoice({ topics, difficulty, role, minutes, repeats }: PracticeChoice): string {
  if (repeats) return "What was not right before";
  const names = topics.map((topic, index) => {
    const label = TOPIC_LABELS[topic];
    return index === 0 ? label : label.toLowerCase();
  });
  return [
    names.length > 0 ? names.join(", ") : "All topics",
    ...(difficulty ? [DIFFICULTY_LABELS[difficulty].toLowerCase()] : []),
    ...(role ? [ROLE_LABELS[role]] : []),
    ...(minutes === undefined ? [] : [`${minutes}\u00a0min`]),
  ].join("; ");
}

/** `1 question is`, `3 questions are`. */
export function plural(count: number, one: string, many: string): string {
  return `${count}\u00a0${count === 1 ? one : many}`;
}
