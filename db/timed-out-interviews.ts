import type { Level } from "#interview/vocabulary.ts";
import type { Role } from "#problems/vocabulary.ts";
import type { Database } from "./database.ts";

export type TimedOutInterview = { id: string; role: Role; level: Level; endedAt: number };

/**
 * A visitor's interviews that ended after `since` because the time of their last section was up, and not by a
 * press: the latest first. Times in milliseconds since 1970, UTC.
 */
export function timedOutInterviews(
  db: Database,
  visitorId: string,
  since: number,
): Promise<TimedOutInterview[]> {
  return db
    .selectFrom("interview")
    .innerJoin("interviewSection", (join) =>
      join
        .onRef("interviewSection.interviewId", "=", "interview.id")
        .onRef("interviewSection.endedAt", "=", "interview.endedAt"),
    )
    .select(["interview.id", "interview.role", "interview.level", "interview.endedAt"])
    .where("interview.visitorId", "=", visitorId)
    .where("interview.endedAt", ">", since)
    .where("interview.importedId", "is", null)
    .where("interviewSection.ending", "=", "time_up")
    .orderBy("interview.endedAt", "desc")
    .$narrowType<{ endedAt: number }>()
    .execute();
}
