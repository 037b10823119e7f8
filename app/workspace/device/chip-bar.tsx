import { inBytes } from "#app/components/arena-track.tsx";
import { formatBytes, formatCount, formatKibibytes } from "#app/components/format-number.ts";

type ChipBarProps = {
  title: string;
  /** Bytes that a kernel may use. */
  budget: number;
  /** Bytes of the whole chip. */
  chip: number;
};

/** What a kernel may use as a sliver of the chip, to scale, and the sliver under a magnifying glass. */
export function ChipBar({ title, budget, chip }: ChipBarProps) {
  const share = Math.min(100, (budget / chip) * 100);
  const label = `${title}: ${formatBytes(budget)} for the kernel, of ${formatKibibytes(chip)} on the chip.`;
  return (
    <figure className="arena">
      <figcaption className="arena-head">
        <b>{title}</b>
        <span className="num">
          {formatBytes(budget)} <span>for the kernel</span>
        </span>
        <span className="faint end">chip {formatKibibytes(chip)}</span>
      </figcaption>
      <div role="img" aria-label={label}>
        <div className="arena-device" style={inBytes({ dev: chip })}>
          <span style={inBytes({ v: budget })} />
        </div>
        <svg className="arena-zoom" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <polygon points={`0,0 ${share},0 100,10 0,10`} />
          <line x1={share} y1="0" x2="100" y2="10" />
        </svg>
        <div className="arena-track" style={inBytes({ max: budget, div: 8 })} />
        <div className="arena-scale" style={inBytes({ max: budget })} aria-hidden="true">
          <span className="first" style={inBytes({ v: 0 })}>
            0
          </span>
          <span style={inBytes({ v: budget / 2 })}>{formatCount(Math.round(budget / 2))}</span>
          <span className="mark last" style={inBytes({ v: budget })}>
            {formatBytes(budget)}
          </span>
        </div>
      </div>
    </figure>
  );
}
