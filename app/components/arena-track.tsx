import type { CSSProperties } from "react";
import type { ArenaLayout } from "./arena-scale.ts";

type ArenaTrackProps = {
  layout: ArenaLayout;
  budget?: number | undefined;
  /** What the bar shows, as one sentence with its numbers. */
  label: string;
};

/** The bar alone, for rows of bars that share one scale. */
export function ArenaTrack({ layout, budget, label }: ArenaTrackProps) {
  const { max, over, segments, step } = layout;
  return (
    <div className="arena-track" style={inBytes({ max, div: max / step })} role="img" aria-label={label}>
      {segments.map((one) => (
        <span
          key={`${one.at} ${one.label}`}
          className={`seg sc-${one.kind}`}
          style={inBytes({ at: one.at, v: one.bytes })}
        />
      ))}
      {over > 0 && budget !== undefined && (
        <span className="seg seg-over" style={inBytes({ at: budget, v: over })} />
      )}
      {budget !== undefined && <span className="arena-budget" style={inBytes({ v: budget })} />}
    </div>
  );
}

/** Custom properties in bytes, from which the style sheet computes every position. */
export function inBytes(values: Record<string, number>): CSSProperties {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`--${name}`, value]));
}
