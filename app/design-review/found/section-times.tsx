import type { TimeView } from "#app/design-review/review-data.ts";
import { formatSeconds } from "#app/question/format-seconds.ts";
import { SECTION_LABELS } from "#problems/system-design/vocabulary.ts";

/** Time by section to scale, the mark where the suggested share ends. */
export function SectionTimes({ times }: { times: readonly TimeView[] }) {
  const scale = Math.max(1, ...times.flatMap(({ seconds, suggestedSeconds }) => [seconds, suggestedSeconds]));
  if (times.every(({ seconds }) => seconds === 0)) {
    return <p className="sm dim">How long you were at each section was not measured.</p>;
  }
  return (
    <ul className="dr-times">
      {times.map(({ section, seconds, suggestedSeconds }) => (
        <li key={section}>
          <span className="sm">{SECTION_LABELS[section]}</span>
          <span className="dr-bar" aria-hidden="true">
            <span className="dr-bar-fill" style={{ width: `${(100 * seconds) / scale}%` }} />
            <span className="dr-bar-mark" style={{ left: `${(100 * suggestedSeconds) / scale}%` }} />
          </span>
          <span className="num sm">
            {formatSeconds(seconds)} <span className="faint">of {formatSeconds(suggestedSeconds)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
