import type { Database } from "./database.ts";
import { designAnswer, full, type StoredDesignAnswer } from "./design-answers.ts";
import { type AskedFollowUp, listFollowUps } from "./design-follow-ups.ts";
import { type DesignVersion, findDesignVersion, listDesignVersions } from "./design-versions.ts";

export type ExportedDesignAnswer = Omit<StoredDesignAnswer, "interviewId"> & {
  followUps: AskedFollowUp[];
  /** The first one first. */
  versions: DesignVersion[];
};

/** All of a visitor's answers to system-design questions, the first one first. */
export async function exportDesignAnswers(db: Database, visitorId: string): Promise<ExportedDesignAnswer[]> {
  const rows = await full(db, visitorId).orderBy("startedAt").orderBy("id").execute();
  const exported: ExportedDesignAnswer[] = [];
  for (const row of rows) {
    const followUps = await listFollowUps(db, row.id);
    const versions: DesignVersion[] = [];
    for (const { number } of (await listDesignVersions(db, row.id)).reverse()) {
      const version = await findDesignVersion(db, row.id, number);
      if (version) versions.push(version);
    }
    // Which interview it belongs to stands with the item of that.
    const { interviewId: _interview, ...answer } = designAnswer(row);
    exported.push({ ...answer, followUps, versions });
  }
  return exported;
}
