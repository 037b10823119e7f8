import { Line } from "#app/components/line.tsx";
import type { TotalReadingView, TotalView } from "#app/design/workspace-data.ts";
import { Gauge } from "./gauge.tsx";
import { MemoryBar } from "./memory-bar.tsx";
import { TotalWord } from "./total-word.tsx";

type TotalsProps = { totals: readonly TotalView[]; readings: readonly TotalReadingView[]; isStale: boolean };

/** What the platform added up, each held against its limit: memory as bars to scale, the rest as gauges. */
export function Totals({ totals, readings, isStale }: TotalsProps) {
  const byKey = new Map(readings.map((one) => [one.key, one]));
  const gauges = totals.filter(({ shows }) => shows === "gauge");
  const bars = totals.filter(({ shows }) => shows === "arena");
  return (
    <div className="ds-totals" aria-busy={isStale}>
      {gauges.length > 0 && (
        <ul className="ds-gauges">
          {gauges.map((total) => (
            <GaugeTotal key={total.key} total={total} reading={byKey.get(total.key)} />
          ))}
        </ul>
      )}
      {bars.length > 0 && (
        <ul className="ds-bars">
          {bars.map((total) => (
            <MemoryBar key={total.key} total={total} reading={byKey.get(total.key)} />
          ))}
        </ul>
      )}
    </div>
  );
}

function GaugeTotal({ total, reading }: { total: TotalView; reading: TotalReadingView | undefined }) {
  const value = reading?.state === "value" ? reading : undefined;
  return (
    <li>
      <Gauge
        share={value?.share}
        reading={value?.text ?? "–"}
        bound={total.bound}
        unit={total.unit}
        isBroken={value !== undefined && !value.holds}
      />
      <b>
        <Line html={total.label} />
      </b>
      <TotalWord total={total} reading={reading} />
    </li>
  );
}
