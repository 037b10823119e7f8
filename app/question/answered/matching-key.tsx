import { useId } from "react";
import { Line } from "#app/components/line.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { headingIds } from "./heading-ids.ts";

type MatchingKeyProps = {
  pairs: readonly { html: string; right: string; chosen: string; because: string }[];
  /** Id of a heading that the key belongs to, where several keys stand on one page. */
  within?: string | undefined;
};

export function MatchingKey({ pairs, within }: MatchingKeyProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={headingIds(id, within)}>
      <div className="card-head">
        <h2 id={id}>The pairs</h2>
      </div>
      <div className="card-body">
        <ul className="q-matched rows">
          {pairs.map(({ html, right, chosen, because }) => {
            const isRight = chosen === right;
            return (
              <li key={html} className={isRight ? "is-pass" : "is-fail"}>
                <p className="row wrap">
                  <Line html={html} className="q-said" />
                  <Icon name="arrow-right" small />
                  <b>{right}</b>
                  <span className="say end">
                    <Icon name={isRight ? "check" : "x"} small />
                    {isRight ? "Right" : `You: ${chosen}`}
                  </span>
                </p>
                <p className="sm dim">
                  <Line html={because} />
                </p>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
