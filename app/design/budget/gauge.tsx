/** An arc to scale: filled length is the value, the long tick its limit. The numbers stand in it as text. */
type GaugeProps = {
  /** Of the limit; undefined while something is missing. */
  share: number | undefined;
  /** As they are shown. */
  reading: string;
  bound: string;
  unit: string;
  isBroken: boolean;
};

const CENTRE = { x: 60, y: 58 };
const RADIUS = 46;
/** Degrees, clockwise from the right. */
const START = 150;
const SWEEP = 240;
/** Where the limit stands on the arc, while the value leaves room for that. */
const BOUND_AT = 0.8;
const TICKS = 12;

export function Gauge({ share, reading, bound, unit, isBroken }: GaugeProps) {
  // The whole arc, in limits. What goes far beyond takes the limit along, so that it stays to scale.
  const most = Math.max(1 / BOUND_AT, share ?? 0);
  return (
    <svg
      className={isBroken ? "gauge is-over" : "gauge"}
      viewBox="4 4 112 90"
      aria-hidden="true"
      focusable="false"
    >
      <path className="gauge-track" d={arc(1)} />
      {share !== undefined && share > 0 && <path className="gauge-value" d={arc(share / most)} />}
      <path className="gauge-ticks" d={ticks()} />
      <path className="gauge-bound" d={`M${point(1 / most, 51.5)}L${point(1 / most, 39.5)}`} />
      <text className="gauge-reading" x={CENTRE.x} y="67" textAnchor="middle">
        {reading}
      </text>
      <text className="gauge-unit" x={CENTRE.x} y="88" textAnchor="middle">
        {unit} of {bound}
      </text>
    </svg>
  );
}

function ticks(): string {
  return Array.from({ length: TICKS + 1 }, (_, index) => {
    const end = point(index / TICKS, index % 3 === 0 ? 34.5 : 37);
    return `M${point(index / TICKS, 39)}L${end}`;
  }).join("");
}

/** `share` of the arc, 0 to 1. */
function point(share: number, radius: number): string {
  const angle = ((START + SWEEP * share) * Math.PI) / 180;
  const x = CENTRE.x + radius * Math.cos(angle);
  const y = CENTRE.y + radius * Math.sin(angle);
  return `${x.toFixed(2)} ${y.toFixed(2)}`;
}

/** From the start on. */
function arc(share: number): string {
  const isLarge = share * SWEEP > 180 ? 1 : 0;
  return `M${point(0, RADIUS)}A${RADIUS} ${RADIUS} 0 ${isLarge} 1 ${point(share, RADIUS)}`;
}
