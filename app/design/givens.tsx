import { Line } from "#app/components/line.tsx";
import type { GivenView } from "./workspace-data.ts";

/** Figures of the brief, under the names by which expressions know them. */
export function Givens({ givens }: { givens: readonly GivenView[] }) {
  if (givens.length === 0) return null;
  return (
    <section className="ds-givens" aria-labelledby="givens">
      <h3 id="givens">Given</h3>
      <dl>
        {givens.map(({ key, label, amount, source }) => (
          <div key={key}>
            <dt>
              <Line html={label} />
              <code>{key}</code>
            </dt>
            <dd>
              <span className="num">{amount}</span>
              {source !== "" && (
                <span className="cap">
                  <Line html={source} />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
