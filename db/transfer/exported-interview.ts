import type { ExportedInterview } from "#db/interview-export.ts";
import type { InterviewEntry } from "./format-interviews.ts";

/** An interview as a file has it. `id` says how a row is called in files. */
export function exportedInterview(
  { reviewedAt: _reviewed, importedId, sections, items, events, ...interview }: ExportedInterview,
  id: (own: string) => string,
): InterviewEntry {
  return {
    ...interview,
    id: importedId ?? interview.id,
    sections: sections.map(({ gradedAt: _graded, ...section }) => section),
    items: items.map(({ answerId, submissionId, runId, designAnswerId, ...item }) => ({
      ...item,
      ...(answerId === undefined ? {} : { answerId: id(answerId) }),
      ...(submissionId === undefined ? {} : { submissionId: id(submissionId) }),
      ...(runId === undefined ? {} : { runId: id(runId) }),
      ...(designAnswerId === undefined ? {} : { designAnswerId: id(designAnswerId) }),
    })),
    events: events.map(({ submissionId, ...event }) => ({
      ...event,
      ...(submissionId === undefined ? {} : { submissionId: id(submissionId) }),
    })),
  };
}
