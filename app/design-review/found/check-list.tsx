import { Link } from "@remix-run/react";
import { Line } from "#app/components/line.tsx";
import type { CheckView } from "#app/design-review/review-data.ts";
import { Icon } from "#app/icons/icon.tsx";

type CheckListProps = {
  checks: readonly CheckView[];
  /** Address of this view; a check's evidence is marked on the board by `check=`. */
  base: string;
  /** The check whose evidence the board shows. */
  shown: string | undefined;
};

/** Each structural check with its evidence by name, and why it matters. */
export function CheckList({ checks, base, shown }: CheckListProps) {
  return (
    <ol className="dr-list">
      {checks.map(({ id, says, teaches, holds, because, evidence }) => (
        <li key={id} id={`check-${id}`} className={`dr-entry is-${holds ? "pass" : "fail"}`}>
          <div className="dr-entry-head">
            <h3>
              <Line html={says} />
            </h3>
            <span className="say end">
              <Icon name={holds ? "check" : "x"} small />
              {holds ? "Holds" : "Does not hold"}
            </span>
          </div>
          <p className="sm">{because}</p>
          <p className="sm dim">
            <Line html={teaches} />
          </p>
          {evidence.length > 0 && (
            <p className="row wrap sm">
              <Link
                className="link"
                to={`${base}&check=${id}#board`}
                aria-current={shown === id ? "true" : undefined}
              >
                {shown === id ? "Shown on the board" : "Show on the board"}
              </Link>
              {evidence.map(({ key, name }) => (
                <span className="badge badge-line" key={key}>
                  {name}
                </span>
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
