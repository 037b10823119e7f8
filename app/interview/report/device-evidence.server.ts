import type { MeasuredDevice } from "#app/components/submission-progress.ts";
import { measuredDevice } from "#app/measured-device.server.ts";
import type { Database } from "#db/database.ts";
import { findSubmission } from "#db/submissions.ts";
import { DEVICES } from "#problems/devices.ts";
import type { LinkedItem } from "./reported-items.server.ts";

/** What a kernel of an interview used of its device. */
export type DeviceEvidence = { position: number; title: string; name: string; report: MeasuredDevice };

/** Of the programs that count, those that were measured on a device. */
export async function deviceEvidence(
  db: Database,
  visitorId: string,
  items: readonly LinkedItem[],
): Promise<DeviceEvidence[]> {
  const found: DeviceEvidence[] = [];
  for (const { kind, position, title, address } of items) {
    const id = kind === "coding" ? address?.split("/").at(-1) : undefined;
    const submission = id ? await findSubmission(db, id, visitorId) : undefined;
    const report = submission && (await measuredDevice(db, submission));
    const device = Object.entries(DEVICES).find(([key]) => key === report?.target)?.[1];
    if (report) found.push({ position, title, name: device?.name ?? report.target, report });
  }
  return found;
}
