import { layOutArena } from "#app/components/arena-scale.ts";
import { ArenaTrack } from "#app/components/arena-track.tsx";
import { formatBytes, formatCount } from "#app/components/format-number.ts";
import { Line } from "#app/components/line.tsx";
import type { Part, TotalReadingView, TotalView } from "#app/design/workspace-data.ts";
import { TotalWord } from "./total-word.tsx";

/** Colours tell parts apart and mean nothing else here; the legend names them. */
const KINDS = ["activations", "code", "stack", "given", "weights", "heap"] as const;

/** A memory to scale: what the estimates fill it with, and the mark that they must not pass. */
export function MemoryBar({ total, reading }: { total: TotalView; reading: TotalReadingView | undefined }) {
  const parts = reading?.parts ?? [];
  const { label, boundBytes = 0, bound, unit } = total;
  const segments = parts.map((part, index) => ({ ...part, kind: KINDS[index % KINDS.length] ?? "given" }));
  // Room beyond the mark, so that it is seen as one.
  const layout = layOutArena({ title: label, budget: boundBytes, max: boundBytes * 1.1, segments });
  return (
    <li className="arena arena-sm">
      <p className="arena-head">
        <b>
          <Line html={label} />
        </b>
        <span className="num">
          {reading?.state === "value" ? reading.text : "–"}{" "}
          <span>
            of {bound} {unit}
          </span>
        </span>
        <span className="end">
          <TotalWord total={total} reading={reading} />
        </span>
      </p>
      <ArenaTrack layout={layout} budget={boundBytes} label={spoken(parts, boundBytes)} />
      <ul className="arena-legend" aria-hidden="true">
        {segments.map((one, position) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two parts may share a name; their order is fixed
          <li key={`${position} ${one.label}`} className={`sc-${one.kind}`}>
            {one.label} <span className="num">{formatCount(one.bytes)}</span>
          </li>
        ))}
        {segments.length === 0 && <li className="ds-no-part">Nothing is estimated yet</li>}
      </ul>
    </li>
  );
}

function spoken(parts: readonly Part[], boundBytes: number): string {
  const filled = parts.map(({ label, bytes }) => `${label} ${formatBytes(bytes)}`).join(", ");
  return `A memory of ${formatBytes(boundBytes)}: ${filled || "nothing is estimated yet"}.`;
}
