import type { Estimate } from "#app/progress/words.ts";
import { percent } from "#app/progress/words.ts";

type MasteryTableProps = {
  /** What a row is: "Topic". */
  head: string;
  label: string;
  rows: { name: string; estimate?: Estimate | undefined }[];
};

const MARKS = [0, 25, 50, 75, 100];

/** An estimate a row, drawn to scale and written out: the drawing says nothing that the numbers don't. */
export function MasteryTable({ head, label, rows }: MasteryTableProps) {
  return (
    <table className="mastery" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th className="mastery-scale" aria-hidden="true">
            {MARKS.map((mark) => (
              <span key={mark} className="num" style={{ left: `${mark}%` }}>
                {mark}
              </span>
            ))}
          </th>
          <th scope="col">Estimate, range</th>
          <th scope="col" className="r">
            Met
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, estimate }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="mastery-plot" aria-hidden="true">
              {estimate && <Band {...estimate} />}
            </td>
            <td className="mastery-words">
              {estimate ? (
                <>
                  <b className="num">{percent(estimate.share)}</b>{" "}
                  <span className="num faint">
                    {percent(estimate.low)} to {percent(estimate.high)}
                  </span>
                </>
              ) : (
                <span className="faint">nothing yet</span>
              )}
            </td>
            <td className="r num">{estimate?.matches ?? 0}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Band({ share, low, high, before }: Estimate) {
  return (
    <span className="band">
      <span className="band-range" style={{ left: `${100 * low}%`, width: `${100 * (high - low)}%` }} />
      {before !== undefined && <span className="band-before" style={{ left: `${100 * before}%` }} />}
      <span className="band-now" style={{ left: `${100 * share}%` }} />
    </span>
  );
}
