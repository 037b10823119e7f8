import type { ReportedFault } from "#problems/vocabulary.ts";

export const FAULT_LABELS: Record<ReportedFault, string> = {
  key: "The right answer or the verdict",
  text: "The text",
  figure: "A figure or a number",
  test: "A test",
  other: "Something else",
};
