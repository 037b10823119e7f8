import type { VersionReason } from "#problems/system-design/vocabulary.ts";

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
  return `${number}: ${name ?? REASONS[reason]}, ${TIME.format(createdAt)} UTC`;
}
