import { TOPIC_LABELS, TOPICS, type Topic } from "#problems/vocabulary.ts";
import type { Day } from "#review/day.ts";
import { missedDays, workingDaysBefore, workingDaysLeft } from "./missed-days.ts";
import { isMastered } from "./needs.ts";
import type { Standing } from "./plan-day.ts";
import { type PlanTerms, secondsOfDay } from "./terms.ts";

/** Less than this share of a day's minutes leaves something to spread; more than the other is ahead. */
const BEHIND = 0.6;
const AHEAD = 1.25;

type Happened = {
  today: Day;
  /** Planned seconds of what was practised, by day. */
  practised: ReadonlyMap<Day, number>;
  standing: Standing;
};

/** One sentence: how the plan differs from the one of the last working day, and why. */
export function whatChanged(terms: PlanTerms, { today, practised, standing }: Happened): string {
  const rest = sayDaysLeft(workingDaysLeft(terms, today).length);
  const missed = missedDays(terms, today, practised).length;
  if (missed > 0) {
    const passed = missed === 1 ? "One planned day" : `${missed} planned days`;
    return `${passed} passed without practice: the work is spread over ${rest}, and none gets longer.`;
  }
  const last = workingDaysBefore(terms, today).at(-1);
  if (last !== undefined) {
    const [done, planned] = [practised.get(last) ?? 0, secondsOfDay(terms, last)];
    const figures = `${Math.max(1, Math.round(done / 60))} of ${Math.round(planned / 60)} minutes`;
    if (done < BEHIND * planned) {
      return `Last time it was ${figures}: what was left is spread over ${rest}, and none gets longer.`;
    }
    if (done > AHEAD * planned) {
      return `Last time it was ${figures}, more than planned: what you did has left the coming days.`;
    }
  }
  return shifted(standing) ?? "Drawn from what interviews of the role ask; your answers will shift it.";
}

/** `the 8 days left`. */
export function sayDaysLeft(days: number): string {
  return days === 1 ? "the one day left" : `the ${days} days left`;
}

function shifted(standing: Standing): string | undefined {
  const known = TOPICS.filter((topic) => standing[topic] !== undefined);
  const mastered = known.filter((topic) => isMastered(standing[topic]));
  const share = (topic: Topic) => standing[topic]?.share ?? 1;
  const [weakest] = known.filter((topic) => !isMastered(standing[topic])).sort((a, b) => share(a) - share(b));
  const names = mastered.map((topic) => TOPIC_LABELS[topic]).join(", ");
  const [look, their] = mastered.length === 1 ? ["looks", "its"] : ["look", "their"];
  if (!weakest) {
    return names === "" ? undefined : `${names} ${look} mastered: most of ${their} time goes to what is new.`;
  }
  const to = TOPIC_LABELS[weakest];
  const right = `where you would get about ${Math.round(100 * share(weakest))} of 100 right`;
  return names === ""
    ? `${to} gets more time than before, ${right}.`
    : `${names} ${look} mastered: most of ${their} time goes to others, ${to} first, ${right}.`;
}
