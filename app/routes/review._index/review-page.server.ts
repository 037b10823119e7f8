import type { AppLoadContext } from "@remix-run/node";
import { addressOfSource } from "#app/review/address-of-item.ts";
import { shownReview } from "#app/review/shown-review.server.ts";
import { settleSets } from "#db/practice-ending.ts";
import { reviewToday } from "#db/review-queue.ts";
import { dueSecondLooks } from "#db/second-looks.ts";
import { dateOfDay, dayOf, formatDay } from "#review/day.ts";
import { dayEntry } from "#review/day-entry.ts";

/** What the page of the review shows of a learner's day. */
export async function reviewPage({ db, visitor }: Pick<AppLoadContext, "db" | "visitor">) {
  // Answers of a set whose time was up meanwhile belong to the day.
  await settleSets(db, visitor.id);
  const day = await reviewToday(db, visitor.id);
  const looks = await dueSecondLooks(db, visitor.id);
  const { queue, done, graded, forecast, today, zone, seconds, waiting, cards } = day;
  return {
    cards,
    today: {
      ...{ left: queue.length, done: done.length, seconds, waiting, zone, looks: looks.length },
      spent: done.reduce(
        (sum, { kind, entries }) => sum + (dayEntry(kind, entries).evidence.seconds ?? 0),
        0,
      ),
      tomorrow: forecast[1]?.count ?? 0,
      /** The next day that brings something; undefined where none of the forecast does. */
      next: nextDay(forecast.slice(1)),
    },
    queue: queue.map(({ kind, slug, title, reason, ownSeconds }) => {
      return { kind, slug, title, reason, seconds: ownSeconds };
    }),
    looks: looks.map(({ slug, answerId, title, markedAt, seconds, isBegun }) => ({
      ...{ answerId, title, seconds, isBegun, daysAgo: today - dayOf(markedAt, zone) },
      address: `/designs/${slug}/answers/${answerId}?view=mark`,
    })),
    forecast: forecast.map((one) => ({
      ...one,
      date: formatDay(one.day),
      letter: WEEKDAY.format(dateOfDay(one.day)),
      isToday: one.day === today,
    })),
    graded: graded.map((one) => {
      const address = addressOfSource(one, dayEntry(one.kind, one.entries).source);
      return { ...shownReview(one, today), title: one.title, address };
    }),
  };
}

function nextDay(days: readonly { day: number; count: number }[]) {
  const next = days.find((one) => one.count > 0);
  return next && { date: formatDay(next.day), count: next.count };
}

const WEEKDAY = new Intl.DateTimeFormat("en-GB", { weekday: "narrow", timeZone: "UTC" });
