import type { VersionReason } from "#problems/system-design/vocabulary.ts";

/** The number of what an open answer says now; versions are counted from 1. */
export const NOW = 0;

const REASONS: Record<VersionReason, string> = {
  kept: "kept",
  automatic: "on the way",
  conflict: "replaced by another tab's",
  restored: "before an earlier one was restored",
  finished: "as it was finished",
};

const TIME = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  timeZone: "UTC",
});

type Entry = { number: number; reason: VersionReason; name?: string; createdAt: number };

/** `12: as it was finished, 26 Nov, 01:15:09 UTC`. */
export function versionWords({ number, reason, name, createdAt }: Entry): string {
  if (number === NOW) return "as it stands now";
  return `${number}: ${name ?? REASONS[reason]}, ${TIME.format(createdAt)} UTC`;
}
