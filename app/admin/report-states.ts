import type { ReportState } from "#db/tables/notes.ts";
import type { Meaning } from "#judge/verdict.ts";

export const REPORT_STATES = ["open", "resolved", "declined"] as const;

export const REPORT_STATE_LABELS: Record<ReportState, string> = {
  open: "Open",
  resolved: "Resolved",
  declined: "Declined",
};

export const REPORT_STATE_MEANINGS: Record<ReportState, Meaning> = {
  open: "info",
  resolved: "pass",
  declined: "limit",
};
