/** A measurement over time as a plot, drawn when it is seeded. */
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { count } from "#problems/question/format.ts";
import type { Artefact } from "#problems/scenario/artefact-schema.ts";
import { readTable } from "#problems/scenario/comma-separated.ts";
import { escaped } from "#problems/scenario/escape.ts";
import { renderTable } from "#problems/scenario/render-table.ts";

type Trace = Extract<Artefact, { kind: "trace" }>;
type Points = { x: readonly number[]; y: readonly (readonly number[])[] };

/** The plot is as wide as its box and this high, in CSS pixels; lines keep their width, texts their size. */
const HEIGHT = 220;
/** Of the coordinates within, which are stretched. */
const UNITS = 1000;
const [X_TICKS, Y_TICKS] = [5, 4];
/** Where the lowest value is above this share of the highest, the axis need not begin at zero. */
const FAR_FROM_ZERO = 0.6;

/**
 * The plot with axes, what it shows in words, and its numbers under a disclosure. Widths are shares, so that
 * the same text serves a phone and a wide screen without scripts.
 */
export function renderTrace(trace: Trace, points: Points, text: string): string {
  const x = scaleLinear().domain(extent(points.x)).range([0, 1]);
  const y = scaleLinear().domain(valueRange(points.y.flat())).nice(Y_TICKS).range([1, 0]);
  const paths = points.y.map((values, index) => {
    const draw = line<number>(
      (_, at) => Math.round(x(points.x[at] ?? 0) * UNITS * 10) / 10,
      (value) => Math.round(y(value) * UNITS * 10) / 10,
    );
    return `<path d="${draw([...values]) ?? ""}" data-series="${index + 1}" vector-effect="non-scaling-stroke"/>`;
  });
  const svg =
    `<svg class="trace-plot" width="100%" height="${HEIGHT}" role="img" aria-label="${escaped(inWords(trace, points))}">` +
    y
      .ticks(Y_TICKS)
      .map((value) => horizontal(y(value) * HEIGHT, count(value, 4)))
      .join("") +
    x
      .ticks(X_TICKS)
      .map((value) => vertical(x(value) * 100, count(value, 6)))
      .join("") +
    `<svg width="100%" height="${HEIGHT}" viewBox="0 0 ${UNITS} ${UNITS}" preserveAspectRatio="none">${paths.join("")}</svg></svg>`;
  return (
    `<figure class="trace"><figcaption class="trace-legend cap">${legend(trace)}</figcaption>${svg}` +
    `<p class="trace-x cap">${escaped(trace.x.label)}</p></figure>` +
    `<details class="trace-data"><summary>The numbers (${points.x.length} rows)</summary>` +
    `${renderTable(readTable(text), `${trace.title}: the numbers`)}</details>`
  );
}

function legend({ y }: Trace): string {
  return y
    .map(({ label }, index) => {
      const mark =
        `<svg class="trace-key" width="22" height="8" aria-hidden="true">` +
        `<path d="M0 4H22" data-series="${index + 1}"/></svg>`;
      return `<span>${mark}${escaped(label)}</span>`;
    })
    .join("");
}

function horizontal(at: number, label: string): string {
  const y = at.toFixed(1);
  return (
    `<line class="trace-grid" x1="0" x2="100%" y1="${y}" y2="${y}"/>` +
    `<text class="trace-tick" x="-8" y="${y}" dy="0.32em" text-anchor="end">${label}</text>`
  );
}

function vertical(percent: number, label: string): string {
  const x = `${percent.toFixed(2)}%`;
  return (
    `<line class="trace-grid" x1="${x}" x2="${x}" y1="0" y2="${HEIGHT + 4}"/>` +
    `<text class="trace-tick" x="${x}" y="${HEIGHT + 18}" text-anchor="middle">${label}</text>`
  );
}

/** What an eye would read off: ends and extremes. Means and areas are what steps ask for. */
function inWords({ title, x, y }: Trace, points: Points): string {
  const [from, to] = extent(points.x);
  const lines = points.y.map((values, index) => {
    const [low, high] = extent(values);
    const lowAt = points.x[values.indexOf(low)] ?? from;
    const highAt = points.x[values.indexOf(high)] ?? from;
    const label = y[index]?.label ?? "";
    return `${label} begins at ${count(values[0] ?? 0)} and ends at ${count(values.at(-1) ?? 0)}; lowest ${count(low)} at ${count(lowAt)}, highest ${count(high)} at ${count(highAt)}`;
  });
  return `Line plot, ${title}. ${x.label} from ${count(from)} to ${count(to)}. ${lines.join(". ")}. All numbers are in the table below.`;
}

function valueRange(values: readonly number[]): [number, number] {
  const [low, high] = extent(values);
  if (low === high) return low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  if (low >= 0) return [low > high * FAR_FROM_ZERO ? low : 0, high];
  return [low, Math.max(0, high)];
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
