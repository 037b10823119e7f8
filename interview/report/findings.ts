import { TOPIC_LABELS } from "#problems/vocabulary.ts";
import { counts, type ReportedItem } from "./reported-item.ts";
import type { TopicScore } from "./score.ts";

/** Something that stood out: one sentence, and the items that it rests on. */
export type Finding = { text: string; positions: number[]; weight: number };
export type Findings = { strengths: Finding[]; gaps: Finding[] };

/** How many of each a report names. */
const NAMED = 3;
/** Slower than this many times the planned time is worth a word. */
const SLOW = 1.5;
/** Quicker than this share of it. */
const QUICK = 0.7;

/** What stood out most, for and against. Fewer than three where fewer did. */
export function findingsOf(items: readonly ReportedItem[], topics: readonly TopicScore[]): Findings {
  const found = [...topics.map((topic) => ofTopic(topic, items)), ...items.flatMap(ofItem)];
  const ranked = (isStrength: boolean) =>
    found
      .filter(({ weight }) => (isStrength ? weight > 0.02 : weight < -0.02))
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .slice(0, NAMED);
  return { strengths: ranked(true), gaps: ranked(false) };
}

/** More items say more: the weight grows with the root of their number. */
function ofTopic({ topic, score, bar, items: count }: TopicScore, items: readonly ReportedItem[]): Finding {
  const positions = items.filter((one) => one.topics[0] === topic && counts(one)).map((one) => one.position);
  const side = score >= bar ? "above" : "below";
  const points = Math.abs(Math.round(score) - Math.round(bar));
  return {
    text: `${TOPIC_LABELS[topic]}: ${Math.round(score)} of 100 over ${count} ${count === 1 ? "item" : "items"}, ${points} ${side} the bar of ${Math.round(bar)}.`,
    positions,
    weight: ((score - bar) / 100) * Math.sqrt(count),
  };
}

function ofItem(item: ReportedItem): Finding[] {
  const { position, title } = item;
  const say = (text: string, weight: number): Finding => ({ text, positions: [position], weight });
  if (item.standing === "unanswered") return [say(`${title}: no answer.`, -0.5 * item.bar - 0.1)];
  if (!counts(item)) return [];
  switch (item.kind) {
    case "coding":
      return ofProgram(item, say);
    case "scenario":
      return ofScenario(item, say);
    default:
      return ofQuestion(item, say);
  }
}

type Say = (text: string, weight: number) => Finding;
type Counted = ReportedItem & { score: number };

function ofProgram(
  { title, score, bar, wrongSubmits, isOverBudget, budgetShare, ...item }: Counted,
  say: Say,
): Finding[] {
  const { seconds, plannedSeconds } = item;
  if (isOverBudget) return [say(`${title}: right in every test, but over the budget of its device.`, -0.45)];
  if (score < 1) {
    return [
      say(`${title}: ${Math.round(score * 100)} of 100 points on the hidden tests.`, score - bar - 0.25),
    ];
  }
  const attempts =
    wrongSubmits === 0
      ? "at the first submit"
      : `after ${wrongSubmits} that ${wrongSubmits === 1 ? "was" : "were"} not`;
  return [
    say(
      `${title}: accepted ${attempts}, in ${minutes(seconds)} of ${minutes(plannedSeconds)} planned.`,
      (wrongSubmits === 0 ? 0.5 : 0.3) * (1.3 - bar),
    ),
    ...(budgetShare === undefined
      ? []
      : [
          say(
            `${title}: fits its device with ${Math.round(100 - 100 * budgetShare)} % of the tightest budget to spare.`,
            0.25,
          ),
        ]),
  ];
}

function ofScenario({ title, score, bar, wrongTurns = 0, verdict }: Counted, say: Say): Finding[] {
  const turns =
    wrongTurns === 0
      ? "without a wrong turn"
      : `with ${wrongTurns} wrong ${wrongTurns === 1 ? "turn" : "turns"}`;
  return [say(`${title}: ${verdict}, ${turns}.`, score - bar)];
}

function ofQuestion({ title, score, seconds, plannedSeconds }: Counted, say: Say): Finding[] {
  const took = `${minutes(seconds)} of ${minutes(plannedSeconds)} planned`;
  if (seconds > SLOW * plannedSeconds) return [say(`${title}: took ${took}.`, score === 1 ? -0.08 : -0.15)];
  if (score === 1 && seconds > 0 && seconds < QUICK * plannedSeconds)
    return [say(`${title}: right in ${took}.`, 0.12)];
  return [];
}

/** `4:05`. */
export function minutes(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, "0")}`;
}
