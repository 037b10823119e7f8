import { layOutArena } from "#app/components/arena-scale.ts";
import { ArenaTrack } from "#app/components/arena-track.tsx";
import { formatBytes } from "#app/components/format-number.ts";
import { BENCHMARK_MODELS, DEVICE } from "./benchmark-models.ts";

/** Five models against one device, each bar over the whole of its memory. */
export function ModelsStrip() {
  return (
    <section className="fit" aria-labelledby="fit">
      <div className="fit-head">
        <h2 className="t-panel" id="fit">
          Five benchmark models on one {DEVICE.name}
        </h2>
        <p className="cap">
          Flash and SRAM are two budgets. Parsed from the MLPerf Tiny int8 files; live peak of activations.
        </p>
      </div>
      <div className="fit-row cap only-wide" aria-hidden="true">
        <span />
        <span>Flash, to scale, 0 to 1,024 KiB</span>
        <span>SRAM, to scale, 0 to 256 KiB</span>
      </div>
      <ul>
        {BENCHMARK_MODELS.map(({ name, architecture, flash, sram }) => (
          <li className="fit-row" key={name}>
            <span className="sm">
              <b>{name}</b> <span className="faint">{architecture}</span>
            </span>
            <Bar memory="Flash" kind="weights" bytes={flash} max={DEVICE.flash} />
            <Bar memory="SRAM" kind="activations" bytes={sram} max={DEVICE.sram} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type BarProps = { memory: string; kind: "weights" | "activations"; bytes: number; max: number };

function Bar({ memory, kind, bytes, max }: BarProps) {
  const layout = layOutArena({ title: memory, max, segments: [{ kind, label: memory, bytes }] });
  return (
    <div className="arena-sm fit-bar">
      <ArenaTrack layout={layout} label={`${memory}: ${formatBytes(bytes)} of ${formatBytes(max)}`} />
      <span className="num" aria-hidden="true">
        <span className="only-phone fit-unit">{memory}</span> {formatBytes(bytes)}
      </span>
    </div>
  );
}
