import type { OwnItem } from "./own-item.ts";

/** What was on the page when somebody found a mistake. */
export type Reported = {
  version: string;
  seed?: string;
  /** Id of the learner's own answer, or submission. */
  answer?: string;
  submission?: string;
};

/** The form of a report, filled with what the page shows. */
export function reportAddress(
  { item, slug }: Pick<OwnItem, "item" | "slug">,
  seen: Reported,
  page: string,
): string {
  return `/reports/new?${new URLSearchParams({ item, slug, ...seen, page })}`;
}
