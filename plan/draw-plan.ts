import type { Day } from "#review/day.ts";
import { splitDesign } from "./design-parts.ts";
import { give, givenSince } from "./given.ts";
import { interviewLength, planInterviews } from "./interview-days.ts";
import { daysForLong, isLong, standsAlone } from "./long-items.ts";
import { kindNeeds, topicNeeds } from "./needs.ts";
import type { InterviewPurpose, PlanBlock, PlanDay, PlanItem, PlanState, WorkBlock } from "./plan-day.ts";
import { queueOf, secondsIn, takeAlone, takeBegun, takeNext } from "./queue.ts";
import { daysUntil, isDayOff, type PlanTerms, secondsOfDay } from "./terms.ts";
import { BLOCK_KINDS } from "./vocabulary.ts";

/** What was answered comes back by the review; a plan asks it again at the earliest after so many days. */
const SEEN_REST_DAYS = 7;

/** What of the role takes more than two days of the plan and can't be split, and is therefore never planned. */
export function tooLong(terms: PlanTerms, items: readonly PlanItem[]): PlanItem[] {
  return items.filter(
    (one) =>
      one.roles.includes(terms.role) &&
      isLong(terms, one) &&
      !standsAlone(terms, one) &&
      !splitDesign(one, terms.minutes * 60),
  );
}

/**
 * The days from today to the one before the interview. Drawn from what is left to do and the days that are left,
 * so that what was missed is spread over them: no day has more than its minutes, unless its reviews alone do, or
 * it is the one of a week that is given to something longer. A long design is written on several days.
 * The same terms and state make the same plan. `count`: no more days than these.
 */
export function drawPlan(terms: PlanTerms, state: PlanState, count = Infinity): PlanDay[] {
  const days = daysUntil(terms, Math.max(state.today, terms.startDay));
  const working = days.filter((day) => !isDayOff(terms, day));
  const room = (day: Day) => Math.max(0, secondsOfDay(terms, day) - state.reviewSeconds(day));
  const interviews = planInterviews(terms, state, working, room);
  const own = state.items.filter((one) => one.roles.includes(terms.role) && one.topics.length > 0);
  const open = own.filter((one) => one.seenDay === undefined || one.seenDay <= state.today - SEEN_REST_DAYS);
  const queue = queueOf(terms, open);
  const longDays = daysForLong(terms, {
    days: working.filter((day) => !interviews.has(day) && day < terms.targetDay - 1),
    done: own.flatMap((one) => (one.seenDay !== undefined && isLong(terms, one) ? one.seenDay : [])),
    room,
  });
  const needs = { kinds: kindNeeds(own, terms.role), topics: topicNeeds(own, state.standing) };
  const given = givenSince(own, terms.startDay);
  // Where there is more time than work, each day gets its part of it.
  const work = secondsIn(queue.left) + secondsIn(queue.designs.flatMap(({ left }) => left));
  const share = work / Math.max(1, working.length);
  let [worked, used] = [0, 0];
  return days.slice(0, count).map((day): PlanDay => {
    if (isDayOff(terms, day)) return { day, isOff: true, blocks: [] };
    worked += 1;
    const progress = (day - terms.startDay) / Math.max(1, terms.targetDay - terms.startDay);
    const choosing = { ...needs, given, progress };
    const blocks = fixedBlocks(state.reviewSeconds(day), room(day), interviews.get(day));
    const alone = longDays.has(day) ? takeAlone(queue, choosing) : undefined;
    if (alone) {
      give(given, alone);
      const overSeconds = secondsIn([...blocks, alone]) - secondsOfDay(terms, day);
      return { day, isOff: false, blocks: [...blocks, { ...alone, overSeconds }] };
    }
    let free = room(day) - secondsIn(blocks.filter(({ kind }) => kind === "interview"));
    const take = (block: WorkBlock) => {
      free -= block.seconds;
      used += block.seconds;
      give(given, block);
      addBlock(blocks, block);
    };
    const goesOn = takeBegun(queue, free);
    if (goesOn) take(goesOn);
    const half = (terms.minutes * 60) / 2;
    while (used < share * worked) {
      const isFresh = blocks.every(({ kind }) => kind === "review");
      const block = takeNext(queue, choosing, { free, leastPart: isFresh ? half : Infinity });
      if (!block) break;
      take(block);
    }
    const order = (block: PlanBlock) => BLOCK_KINDS.indexOf(block.kind);
    return { day, isOff: false, blocks: blocks.sort((a, b) => order(a) - order(b)) };
  });
}

function fixedBlocks(
  reviewSeconds: number,
  room: number,
  purpose: InterviewPurpose | undefined,
): PlanBlock[] {
  const blocks: PlanBlock[] = reviewSeconds > 0 ? [{ kind: "review", seconds: reviewSeconds }] : [];
  const length = purpose && interviewLength(room);
  if (length) blocks.push({ kind: "interview", purpose, length, seconds: length * 60 });
  return blocks;
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
