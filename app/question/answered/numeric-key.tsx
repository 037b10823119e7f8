import { useId } from "react";
import { Line } from "#app/components/line.tsx";
import { headingIds } from "./heading-ids.ts";

type NumericKeyProps = {
  typed: string;
  answer: string;
  /** HTML of one line. */
  steps: readonly { say: string; sum?: string }[];
  slips: readonly { index: number; value: string; says: string }[];
  /** Id of a heading that the key belongs to, where several keys stand on one page. */
  within?: string | undefined;
};

/** The worked solution with the drawn numbers, and what typical slips would have given. */
export function NumericKey({ typed, answer, steps, slips, within }: NumericKeyProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={headingIds(id, within)}>
      <div className="card-head">
        <h2 id={id}>Worked solution</h2>
      </div>
      <div className="card-body">
        <dl className="kv">
          <dt>You</dt>
          <dd className="num">{typed}</dd>
          <dt>Right</dt>
          <dd className="num">
            <b>{answer}</b>
          </dd>
        </dl>
        <ol className="q-steps">
          {steps.map(({ say, sum }, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps do not change places, and two may say the same
            <li key={`${position} ${say}`}>
              <Line html={say} className="sm" />
              {sum && <Line html={sum} className="num" />}
            </li>
          ))}
        </ol>
        {slips.length > 0 && (
          <>
            <h3 className="q-sub">Near misses</h3>
            <table className="q-near sm">
              <tbody>
                {slips.map(({ index, value, says }) => (
                  <tr key={index}>
                    <td className="num">{value}</td>
                    <td className="dim">
                      <Line html={says} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )}
      </div>
    </section>
  );
}
