import { formatHours } from "./scenario-head.ts";

type BenchProgressProps = { done: number; count: number; hours: number };

/** How far the run is, and what it has cost at the bench so far. */
export function BenchProgress({ done, count, hours }: BenchProgressProps) {
  return (
    <p className="bench-progress sm">
      <span>
        Step <b className="num">{Math.min(done + 1, count)}</b> of <span className="num">{count}</span>
      </span>
      <progress value={done} max={count} aria-label="Steps answered" />
      <span className="dim">
        <span className="num">{formatHours(hours)}</span> at the bench
      </span>
    </p>
  );
}
