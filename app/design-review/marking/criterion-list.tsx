import { Link } from "@remix-run/react";
import type { CriterionView } from "#app/design-review/review-data.ts";
import { Icon } from "#app/icons/icon.tsx";
import { DIMENSION_LABELS, DIMENSION_POINTS, type Dimension } from "#problems/system-design/vocabulary.ts";

type CriterionListProps = {
  criteria: readonly CriterionView[];
  current: Dimension;
  /** Address of one dimension. */
  addressOf: (dimension: Dimension) => string;
};

/** The eight dimensions with what each is worth, and which are marked. */
export function CriterionList({ criteria, current, addressOf }: CriterionListProps) {
  return (
    <nav aria-label="Dimensions">
      <ol className="dr-criteria">
        {criteria.map(({ dimension, mark }) => {
          const isMarked = mark.marked !== undefined;
          return (
            <li key={dimension}>
              <Link
                to={addressOf(dimension)}
                preventScrollReset
                aria-current={dimension === current ? "step" : undefined}
              >
                <span className={isMarked ? "is-pass" : ""}>
                  <Icon name={isMarked ? "check" : "circle-dot"} small />
                </span>
                {DIMENSION_LABELS[dimension]}
                <span className="vh">, {isMarked ? "marked" : "not marked"},</span>
                <span className="num faint end">{DIMENSION_POINTS[dimension]} p</span>
              </Link>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
