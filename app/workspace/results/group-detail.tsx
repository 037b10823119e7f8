import { meaningClass, verdictAppearance } from "#app/components/verdict-appearance.ts";
import { VerdictWord } from "#app/components/verdict-word.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { type CaseDetailProps, Cost, Evidence } from "./case-detail.tsx";
import { selectionId } from "./case-row.tsx";
import type { GroupRow } from "./case-sections.ts";

type GroupDetailProps = { group: GroupRow } & Pick<CaseDetailProps, "limits" | "language" | "onLine">;

/** A hidden group: the names and verdicts of its cases, and the evidence of the first that failed. */
export function GroupDetail({ group, limits, language, onLine }: GroupDetailProps) {
  const { name, points, verdict, size, results } = group;
  const failed = results.find((one) => one.verdict !== "accepted");
  return (
    <section className="case-detail" id={`${selectionId({ kind: "group", name })}-detail`}>
      <header className="row base between wrap">
        <h3>{name}</h3>
        <p className="cap">
          {points === undefined
            ? `${size} hidden cases`
            : `${size} hidden cases, ${points} points for all of them`}
        </p>
      </header>
      {results.length === 0 && (
        <p className="sm dim">Not judged yet. The inputs stay hidden; their names say what they are about.</p>
      )}
      {failed && (
        <>
          <Evidence result={failed} language={language} onLine={onLine} />
          <p className="sm dim">
            The first that failed is <b>{failed.name}</b>. The points are given only when all {size} are
            accepted.
          </p>
        </>
      )}
      {verdict === "accepted" && <p className="sm dim">Every case of this group is accepted.</p>}
      {results.length > 0 && (
        <ul className="hidden-cases">
          {results.map((one) => {
            const { icon, meaning } = verdictAppearance(one.verdict);
            return (
              <li key={one.index} className={meaningClass(meaning)}>
                <Icon name={icon} small />
                <span className="trunc">{one.name}</span>
                {one.verdict === "accepted" ? (
                  <Cost result={one} limits={limits} />
                ) : (
                  <VerdictWord verdict={one.verdict} />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
