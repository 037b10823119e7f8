import { Icon } from "#app/icons/icon.tsx";
import type { ArenaPicture } from "#problems/vocabulary.ts";
import { type ArenaLayout, layOutArena } from "./arena-scale.ts";
import { ArenaTrack, inBytes } from "./arena-track.tsx";
import { formatBytes, formatCount } from "./format-number.ts";

/**
 * A memory drawn to scale: what fills it, its budget, and what lies beyond. Every number of the
 * picture is also text, once for the eye (legend and scale) and once for the ear (label of the bar).
 */
export function ArenaBar({ picture }: { picture: ArenaPicture }) {
  const layout = layOutArena(picture);
  return (
    <figure className="arena">
      <figcaption className="arena-head">
        <b>{picture.title}</b>
        <ArenaReading picture={picture} layout={layout} />
      </figcaption>
      <ArenaTrack label={spoken(picture, layout)} budget={picture.budget} layout={layout} />
      <ArenaScale layout={layout} budget={picture.budget} />
      <ul className="arena-legend" aria-hidden="true">
        {picture.segments.map((one, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two segments may share a name; their order is fixed
          <li key={`${position} ${one.label}`} className={`sc-${one.kind}`}>
            {one.label} <span className="num">{formatCount(one.bytes)}</span>
          </li>
        ))}
        {layout.over > 0 && (
          <li className="is-over">
            over <span className="num">{formatCount(layout.over)}</span>
          </li>
        )}
      </ul>
    </figure>
  );
}

function ArenaReading({ picture, layout }: { picture: ArenaPicture; layout: ArenaLayout }) {
  const { budget, budgetLabel } = picture;
  if (budget === undefined) return <span className="num">{formatBytes(layout.used)}</span>;
  return (
    <>
      <span className="num">
        {formatCount(layout.used)}{" "}
        <span>
          of {formatBytes(budget)}
          {budgetLabel ? `, ${budgetLabel}` : ""}
        </span>
      </span>
      <span className={`say end ${layout.over > 0 ? "is-fail" : "is-pass"}`}>
        <Icon name={layout.over > 0 ? "x" : "check"} small />
        {verdict(layout, budget)}
      </span>
    </>
  );
}

function ArenaScale({ layout, budget }: { layout: ArenaLayout; budget: number | undefined }) {
  return (
    <div className="arena-scale" style={inBytes({ max: layout.max })} aria-hidden="true">
      {layout.ticks.map((tick) => (
        <span key={tick} className={edge(tick, layout.max)} style={inBytes({ v: tick })}>
          {tick === layout.max ? formatBytes(tick) : formatCount(tick)}
        </span>
      ))}
      {budget !== undefined && (
        <span className={`mark ${edge(budget, layout.max)}`} style={inBytes({ v: budget })}>
          {formatBytes(budget)}
        </span>
      )}
    </div>
  );
}

/** Keeps the first and the last figure inside the bar. */
function edge(value: number, max: number): string {
  if (value < max * 0.08) return "first";
  return value > max * 0.92 ? "last" : "";
}

function verdict({ used, over }: ArenaLayout, budget: number): string {
  if (over > 0) return `over by ${formatBytes(over)}`;
  return `${Math.round((used / Math.max(1, budget)) * 100)}\u00a0% used`;
}

function spoken(picture: ArenaPicture, layout: ArenaLayout): string {
  const { title, budget, budgetLabel, segments } = picture;
  const limit =
    budget === undefined
      ? "used"
      : `used of a budget of ${formatBytes(budget)}${budgetLabel ? ` (${budgetLabel})` : ""}` +
        (layout.over > 0 ? `, over by ${formatBytes(layout.over)}` : "");
  const parts = segments.map((one) => `${one.label} ${formatBytes(one.bytes)}`).join(", ");
  return `${title}: ${formatBytes(layout.used)} ${limit}. ${parts}.`;
}
