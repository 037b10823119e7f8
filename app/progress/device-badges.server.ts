import type { Database } from "#db/database.ts";
import { listProblems } from "#db/problems.ts";
import { problemStatistics } from "#db/statistics.ts";
import { DEVICES, type DeviceKey } from "#problems/devices.ts";

/** A microcontroller that some problems must fit, and how many of them a visitor's kernels do. */
export type DeviceBadge = { device: DeviceKey; name: string; fitted: number; problems: number };

/** Of the devices that problems name, those with most kernels that fit first. */
export async function deviceBadges(db: Database, visitorId: string): Promise<DeviceBadge[]> {
  const [problems, statistics] = await Promise.all([listProblems(db), problemStatistics(db, visitorId)]);
  const byDevice = Map.groupBy(
    problems.filter(({ device }) => device !== undefined),
    ({ device }) => device?.target as DeviceKey,
  );
  const badges = [...byDevice].map(([device, own]) => {
    const fitted = own.filter(({ slug }) => {
      const tried = statistics.get(slug);
      return tried?.isSolved && tried.budgetVerdict === "within_budget";
    });
    return { device, name: DEVICES[device].name, fitted: fitted.length, problems: own.length };
  });
  return badges.sort((a, b) => b.fitted - a.fitted || (a.name < b.name ? -1 : 1));
}
