import type { Database } from "./database.ts";
import { draftsOf, type InterviewDraft } from "./interview-drafts.ts";
import { type InterviewEvent, listEvents } from "./interview-events.ts";
import { type Interview, type InterviewItem, listInterviews } from "./interviews.ts";

export type ExportedInterview = Omit<Interview, "seed" | "items"> & {
  seed?: string;
  /** Of one that is under way those of the sections that have begun, without their seeds. */
  items: (Omit<InterviewItem, "seed"> & { seed?: string })[];
  drafts: InterviewDraft[];
  events: InterviewEvent[];
};

/** All of a visitor's interviews, the newest first. */
export async function exportInterviews(db: Database, visitorId: string): Promise<ExportedInterview[]> {
  const exported: ExportedInterview[] = [];
  for (const { id, seed, items, ...interview } of await listInterviews(db, visitorId)) {
    const hasEnded = interview.endedAt !== undefined;
    const begun = new Set(
      interview.sections.filter(({ startedAt }) => startedAt !== undefined).map(({ position }) => position),
    );
    exported.push({
      ...{ ...interview, id },
      ...(hasEnded ? { seed } : {}),
      items: items
        .filter(({ section }) => hasEnded || begun.has(section))
        .map(({ seed: drawn, ...item }) => (hasEnded ? { ...item, seed: drawn } : item)),
      drafts: await draftsOf(db, id),
      events: await listEvents(db, id),
    });
  }
  return exported;
}
