import type { Report } from "#interview/report/report.ts";
import { RECOMMENDATION_LABELS, RECOMMENDATIONS, STRONG_POINTS } from "#interview/report/score.ts";
import { LEVEL_LABELS } from "#interview/vocabulary.ts";

/** The recommendation among its neighbours, and the paragraph that explains it. */
export function Verdict({ recommendation, summary, total, level }: Report) {
  return (
    <section className="card report-verdict" aria-label="Recommendation">
      {recommendation && (
        <ol className="report-levels" aria-label={`Recommendation: ${RECOMMENDATION_LABELS[recommendation]}`}>
          {RECOMMENDATIONS.map((one) => (
            <li key={one} aria-current={one === recommendation ? "true" : undefined}>
              {RECOMMENDATION_LABELS[one]}
            </li>
          ))}
        </ol>
      )}
      <div>
        <p className="report-summary">{summary.join(" ")}</p>
        {total && (
          <details className="behind">
            <summary>How this is decided</summary>
            <p className="sm dim">
              The score is the mean of the sections, weighted by their minutes. The bar is what a candidate
              who would just be hired at {LEVEL_LABELS[level].toLowerCase()} is expected to get on these very
              items, by their difficulty. At the bar or above it is a hire, {STRONG_POINTS} points above a
              strong one; less than {STRONG_POINTS} points below leans to no. Below half of the planned time
              there is no recommendation.
            </p>
          </details>
        )}
      </div>
    </section>
  );
}
