import { Form } from "@remix-run/react";
import { formatCount } from "#app/components/format-number.ts";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import type { ReviewColumn } from "#app/design-review/review-data.ts";
import type { DimensionSpread } from "#problems/system-design/marking/agreement.ts";
import { DIMENSION_LABELS, DIMENSION_POINTS, LEVEL_LABELS } from "#problems/system-design/vocabulary.ts";

type ReviewTableProps = {
  columns: readonly ReviewColumn[];
  spread: readonly DimensionSpread[];
  /** Where others' reviews may be deleted; absent: not here. */
  action?: string;
};

/** All reviews by dimension, side by side, with how far they lie apart. */
export function ReviewTable({ columns, spread, action }: ReviewTableProps) {
  return (
    <>
      <ScrollArea label="Reviews by dimension" className="table-scroll">
        <table className="table dr-reviews">
          <thead>
            <tr>
              <th scope="col">Dimension</th>
              {columns.map(({ id, name }) => (
                <th scope="col" key={id}>
                  {name}
                </th>
              ))}
              {columns.length > 1 && <th scope="col">Apart</th>}
            </tr>
          </thead>
          <tbody>
            {spread.map(({ dimension, levels, spread: apart }) => (
              <tr key={dimension}>
                <th scope="row">{DIMENSION_LABELS[dimension]}</th>
                {columns.map(({ id }, index) => {
                  const level = levels[index];
                  return (
                    <td key={id}>
                      {level === undefined ? (
                        <span className="faint">not marked</span>
                      ) : (
                        <>
                          <span className="num">{(level / 4) * DIMENSION_POINTS[dimension]}</span>{" "}
                          <span className="dim">{LEVEL_LABELS[level]}</span>
                        </>
                      )}
                    </td>
                  );
                })}
                {columns.length > 1 && (
                  <td className={apart !== undefined && apart > 1 ? "is-limit" : ""}>
                    <span className="say">{apart === undefined ? "" : levelsApart(apart)}</span>
                  </td>
                )}
              </tr>
            ))}
            <tr className="dr-total">
              <th scope="row">Total of 100</th>
              {columns.map(({ id, total, reviewer }) => (
                <td key={id}>
                  <b className="num">{formatCount(total)}</b>{" "}
                  <span className="dim">{reviewer === "self" ? "self-marked" : "marked by them"}</span>
                </td>
              ))}
              {columns.length > 1 && <td />}
            </tr>
          </tbody>
        </table>
      </ScrollArea>
      {action !== undefined && <DeleteForms columns={columns} action={action} />}
    </>
  );
}

function DeleteForms({ columns, action }: { columns: readonly ReviewColumn[]; action: string }) {
  const others = columns.filter(({ reviewer }) => reviewer !== "self");
  if (others.length === 0) return null;
  return (
    <details className="dr-delete">
      <summary className="sm">Delete a review</summary>
      {others.map(({ id, name }) => (
        <Form key={id} method="post" action={action} preventScrollReset>
          <input type="hidden" name="review" value={id} />
          <button className="btn btn-danger" type="submit" name="intent" value="delete-review">
            Delete the review of {name} for good
          </button>
        </Form>
      ))}
    </details>
  );
}

function levelsApart(apart: number): string {
  if (apart === 0) return "agreed";
  return apart === 1 ? "1 level" : `${apart} levels`;
}
