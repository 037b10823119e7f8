import type { ReviewColumn } from "#app/design-review/review-data.ts";
import { DIMENSION_LABELS, DIMENSIONS, LEVEL_LABELS } from "#problems/system-design/vocabulary.ts";

type ReviewWordsProps = {
  column: ReviewColumn;
  /** The words of a place, by its key. */
  wordsOf: Readonly<Record<string, string>>;
};

/** What a reviewer said dimension by dimension, with the evidence in its own words. */
export function ReviewWords({ column, wordsOf }: ReviewWordsProps) {
  return (
    <details className="dr-words">
      <summary>
        {column.name}: evidence and comments <span className="faint">by dimension</span>
      </summary>
      <dl>
        {DIMENSIONS.map((dimension) => {
          const mark = column.marks[dimension];
          if (!mark) return null;
          return (
            <div key={dimension}>
              <dt>
                {DIMENSION_LABELS[dimension]} <span className="dim">{LEVEL_LABELS[mark.level]}</span>
              </dt>
              {mark.evidence.map((key) => (
                <dd key={key} className="sm">
                  <q>{wordsOf[key] ?? key}</q>
                </dd>
              ))}
              {mark.evidence.length === 0 && <dd className="sm faint">No evidence was found.</dd>}
              {mark.comment.trim() !== "" && <dd className="sm dr-said">{mark.comment}</dd>}
            </div>
          );
        })}
      </dl>
    </details>
  );
}
