import { scaleBand, scaleLinear } from "d3-scale";
import type { WeekDay } from "./week.server.ts";
import { SHEET } from "./week-sheet.ts";

/** Half an hour, so that three minutes do not look like a day's work. */
const LEAST_SCALE_SECONDS = 1800;

/** Where the bar of a day lies, and the line of what was planned. */
export type WeekBar = { left: number; width: number; top: number; planned?: number };

/** The days with their bars, to scale: set here, so that the page fetches no scales. */
export function withBars<Day extends WeekDay>(days: readonly Day[]): (Day & { bar: WeekBar })[] {
  const x = scaleBand(
    days.map(({ day }) => day),
    [0, SHEET.width],
  ).paddingInner(0.14);
  const most = Math.max(LEAST_SCALE_SECONDS, ...days.map((one) => Math.max(one.seconds, one.planned ?? 0)));
  const y = scaleLinear([0, most], [SHEET.ground, SHEET.top]);
  return days.map((one) => ({
    ...one,
    bar: {
      ...{ left: x(one.day) ?? 0, width: x.bandwidth(), top: y(one.seconds) },
      ...(one.planned && { planned: y(one.planned) }),
    },
  }));
}
