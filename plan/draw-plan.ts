import type { Day } from "#review/day.ts";
import { chooseNext, type Given, rank } from "./choose.ts";
import { interviewLength, planInterviews } from "./interview-days.ts";
import { kindNeeds, topicNeeds } from "./needs.ts";
import type { PlanBlock, PlanDay, PlanItem, PlanState } from "./plan-day.ts";
import { daysUntil, isDayOff, type PlanTerms, secondsOfDay } from "./terms.ts";
import { BLOCK_KINDS } from "./vocabulary.ts";

/** What was answered comes back by the review; a plan asks it again at the earliest after so many days. */
const SEEN_REST_DAYS = 7;
const QUESTIONS_IN_BLOCK = 6;

/** What of the role takes longer than a whole day of the plan, and is therefore never planned. */
export function tooLong({ role, minutes }: PlanTerms, items: readonly PlanItem[]): PlanItem[] {
  return items.filter((one) => one.roles.includes(role) && one.seconds > minutes * 60);
}

/**
 * The days from today to the one before the interview. Drawn from what is left to do and the days that are left,
 * so that what was missed is spread over them: no day has more than its minutes, unless its reviews alone do.
 * The same terms and state make the same plan. `count`: no more days than these.
 */
export function drawPlan(terms: PlanTerms, state: PlanState, count = Infinity): PlanDay[] {
  const days = daysUntil(terms, Math.max(state.today, terms.startDay));
  const working = days.filter((day) => !isDayOff(terms, day));
  const room = (day: Day) => Math.max(0, secondsOfDay(terms, day) - state.reviewSeconds(day));
  const interviews = planInterviews(terms, state, working, room);
  const own = state.items.filter((one) => one.roles.includes(terms.role) && one.topics.length > 0);
  let left = own.filter(
    (one) =>
      one.seconds <= terms.minutes * 60 &&
      (one.seenDay === undefined || one.seenDay <= state.today - SEEN_REST_DAYS),
  );
  const needs = { kinds: kindNeeds(own, terms.role), topics: topicNeeds(own, state.standing) };
  const given = givenSince(own, terms.startDay);
  // Where there is more time than work, each day gets its part of it.
  const share = secondsIn(left) / Math.max(1, working.length);
  let [worked, used] = [0, 0];
  return days.slice(0, count).map((day): PlanDay => {
    if (isDayOff(terms, day)) return { day, isOff: true, blocks: [] };
    worked += 1;
    const blocks = fixedBlocks(state.reviewSeconds(day), room(day), interviews.get(day));
    let free = room(day) - secondsIn(blocks.filter(({ kind }) => kind === "interview"));
    const progress = (day - terms.startDay) / Math.max(1, terms.targetDay - terms.startDay);
    while (used < share * worked) {
      const block = nextBlock(left, { ...needs, given, progress }, free);
      if (!block) break;
      left = left.filter((one) => !block.items.includes(one));
      free -= block.seconds;
      used += block.seconds;
      give(given, block);
      addBlock(blocks, block);
    }
    const order = (block: PlanBlock) => BLOCK_KINDS.indexOf(block.kind);
    return { day, isOff: false, blocks: blocks.sort((a, b) => order(a) - order(b)) };
  });
}

type WorkBlock = Extract<PlanBlock, { items: PlanItem[] }>;

function fixedBlocks(
  reviewSeconds: number,
  room: number,
  purpose: "baseline" | "rehearsal" | undefined,
): PlanBlock[] {
  const blocks: PlanBlock[] = reviewSeconds > 0 ? [{ kind: "review", seconds: reviewSeconds }] : [];
  const length = purpose && interviewLength(room);
  if (length) blocks.push({ kind: "interview", purpose, length, seconds: length * 60 });
  return blocks;
}

/** One item, or several questions of one topic. */
function nextBlock(
  left: readonly PlanItem[],
  choosing: Parameters<typeof chooseNext>[1],
  free: number,
): WorkBlock | undefined {
  const first = chooseNext(
    left.filter((one) => one.seconds <= free),
    choosing,
  );
  const topic = first?.topics[0];
  if (!first || !topic) return undefined;
  const items = [first];
  if (first.item === "question") {
    const isNew = first.seenDay === undefined;
    const others = left.filter(
      (one) =>
        one !== first &&
        one.item === "question" &&
        one.topics[0] === topic &&
        (one.seenDay === undefined) === isNew,
    );
    for (const one of others.sort((a, b) => rank(a, b, choosing.progress))) {
      if (items.length === QUESTIONS_IN_BLOCK) break;
      if (secondsIn(items) + one.seconds <= free) items.push(one);
    }
  }
  return { kind: first.item, topic, items, seconds: secondsIn(items) };
}

function addBlock(blocks: PlanBlock[], block: WorkBlock): void {
  const same = blocks.find(
    (one): one is WorkBlock =>
      one.kind === "question" && block.kind === "question" && one.topic === block.topic,
  );
  if (!same) blocks.push(block);
  else {
    same.items.push(...block.items);
    same.seconds += block.seconds;
  }
}

function givenSince(items: readonly PlanItem[], since: Day): Given {
  const given: Given = { kinds: new Map(), topics: new Map() };
  for (const one of items) {
    const [topic] = one.topics;
    if (!topic || one.seenDay === undefined || one.seenDay < since) continue;
    give(given, { kind: one.item, topic, seconds: one.seconds });
  }
  return given;
}

function give({ kinds, topics }: Given, { kind, topic, seconds }: Omit<WorkBlock, "items">): void {
  kinds.set(kind, (kinds.get(kind) ?? 0) + seconds);
  topics.set(topic, (topics.get(topic) ?? 0) + seconds);
}

function secondsIn(parts: readonly { seconds: number }[]): number {
  return parts.reduce((sum, { seconds }) => sum + seconds, 0);
}
