import { useId } from "react";
import { Line } from "#app/components/line.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { headingIds } from "./heading-ids.ts";

type OrderingKeyProps = {
  direction: string;
  because: string;
  /** In the right order; `place` is where the learner put it, counted from 1. */
  items: readonly { html: string; place: number }[];
  /** Id of a heading that the key belongs to, where several keys stand on one page. */
  within?: string | undefined;
};

export function OrderingKey({ direction, because, items, within }: OrderingKeyProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={headingIds(id, within)}>
      <div className="card-head">
        <h2 id={id}>The right order</h2>
        <span className="cap end">{direction}</span>
      </div>
      <div className="card-body">
        <ol className="q-ordered rows">
          {items.map(({ html, place }, index) => {
            const isRight = place === index + 1;
            return (
              <li key={html} className={isRight ? "is-pass" : "is-fail"}>
                <span className="num faint">{index + 1}</span>
                <Line html={html} className="grow" />
                <span className="say">
                  <Icon name={isRight ? "check" : "x"} small />
                  {isRight ? "In place" : `You: ${place}`}
                </span>
              </li>
            );
          })}
        </ol>
        <p className="q-why">
          <Line html={because} />
        </p>
      </div>
    </section>
  );
}
