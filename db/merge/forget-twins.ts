import type { Database } from "#db/database.ts";
import type { Handover } from "./merge-guest.ts";

type WithTwins = "submission" | "practiceSet" | "scenarioRun" | "designAnswer" | "interview" | "report";

/** Of one row that was imported by both, or imported by one and made by the other, one is enough: the made one. */
export async function forgetTwins(
  db: Database,
  table: WithTwins,
  { guest, account }: Pick<Handover, "guest" | "account">,
): Promise<void> {
  for (const [kept, twin, column] of [
    [account, guest, "importedId"],
    [account, guest, "id"],
    [guest, account, "id"],
  ] as const) {
    await db
      .deleteFrom(table)
      .where("visitorId", "=", twin)
      .where("importedId", "in", (eb) =>
        eb
          .selectFrom(table)
          .select(column)
          .where("visitorId", "=", kept)
          .$narrowType<{ id: string; importedId: string }>(),
      )
      .execute();
  }
}
