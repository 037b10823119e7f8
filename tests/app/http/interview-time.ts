import type { Database } from "#db/database.ts";

/** Moves an interview into the past, as if so many seconds had gone by since everything in it. */
export async function timePasses(db: Database, id: string, seconds: number): Promise<void> {
  const ms = seconds * 1000;
  await db
    .updateTable("interview")
    .set((eb) => ({ createdAt: eb("createdAt", "-", ms) }))
    .where("id", "=", id)
    .execute();
  await db
    .updateTable("interviewSection")
    .set((eb) => ({
      startedAt: eb("startedAt", "-", ms),
      deadline: eb("deadline", "-", ms),
      endedAt: eb("endedAt", "-", ms),
    }))
    .where("interviewId", "=", id)
    .execute();
  await db
    .updateTable("interviewPause")
    .set((eb) => ({ beganAt: eb("beganAt", "-", ms), endedAt: eb("endedAt", "-", ms) }))
    .where("interviewId", "=", id)
    .execute();
  await db
    .updateTable("interviewEvent")
    .set((eb) => ({ at: eb("at", "-", ms) }))
    .where("interviewId", "=", id)
    .execute();
  await db
    .updateTable("designAnswer")
    .set((eb) => ({
      startedAt: eb("startedAt", "-", ms),
      deadline: eb("deadline", "-", ms),
      finishedAt: eb("finishedAt", "-", ms),
    }))
    .where("interviewId", "=", id)
    .execute();
  await db
    .updateTable("designFollowUp")
    .set((eb) => ({ askedAt: eb("askedAt", "-", ms), repliedAt: eb("repliedAt", "-", ms) }))
    .where("answerId", "in", db.selectFrom("designAnswer").select("id").where("interviewId", "=", id))
    .execute();
}

/** The item of an interview that asks for a kind, the first of it. */
export async function itemOf(db: Database, id: string, kind: "question" | "coding" | "scenario" | "design") {
  return db
    .selectFrom("interviewItem")
    .selectAll()
    .where("interviewId", "=", id)
    .where("kind", "=", kind)
    .orderBy("position")
    .executeTakeFirstOrThrow();
}
