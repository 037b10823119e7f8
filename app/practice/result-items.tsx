import { Link } from "@remix-run/react";
import { KIND_ICONS } from "#app/components/kind-mark.tsx";
import { OutcomeWord } from "#app/components/outcome-word.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { formatSeconds } from "#app/question/format-seconds.ts";
import type { PracticeItem } from "#db/practice-items.ts";
import { KIND_LABELS } from "#problems/vocabulary.ts";

export type ResultItem = Pick<
  PracticeItem,
  "position" | "slug" | "title" | "kind" | "expectedSeconds" | "skipped" | "isRetired" | "answer"
>;

/** Each item with what became of it; its row leads to the answer and the key. */
export function ResultItems({ set, items }: { set: string; items: readonly ResultItem[] }) {
  return (
    <section className="card" aria-labelledby="items">
      <div className="card-head">
        <h2 id="items">The questions</h2>
      </div>
      <ol className="rows set-items">
        {items.map((item) => (
          <li key={item.position}>
            <ItemLink set={set} item={item} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What was not answered has no key to show: it leads to the question, as long as that is asked. */
function ItemLink({ set, item }: { set: string; item: ResultItem }) {
  const { position, slug, isRetired, answer } = item;
  if (answer) {
    return (
      <Link to={`/practice/${set}?item=${position}`}>
        <ItemWords item={item} />
      </Link>
    );
  }
  if (isRetired) {
    return (
      <span>
        <ItemWords item={item} />
      </span>
    );
  }
  return (
    <Link to={`/questions/${slug}`}>
      <ItemWords item={item} />
    </Link>
  );
}

function ItemWords({ item }: { item: ResultItem }) {
  const { position, title, kind, expectedSeconds, answer } = item;
  return (
    <>
      <span className="num faint">{position}</span>
      <span className="dim" title={KIND_LABELS[kind]}>
        <Icon name={KIND_ICONS[kind]} small />
        <span className="vh">{KIND_LABELS[kind]}: </span>
      </span>
      <span className="grow">{title}</span>
      <span className="set-said">
        <ItemOutcome item={item} />
        {answer?.selfMarked && answer.outcome && <span className="cap"> self-marked</span>}
      </span>
      <span className="cap num">
        {answer ? formatSeconds(answer.seconds) : "–"}{" "}
        <span className="faint">/ {formatSeconds(expectedSeconds)}</span>
      </span>
    </>
  );
}

function ItemOutcome({ item: { skipped, answer } }: { item: ResultItem }) {
  if (skipped) {
    return <span className="dim">{skipped === "retired" ? "Withdrawn, left out" : "Changed, left out"}</span>;
  }
  if (!answer) return <span className="dim">Not answered</span>;
  if (!answer.outcome) return <span className="say is-info">To be marked</span>;
  const { outcome, score } = answer;
  return (
    <>
      <OutcomeWord outcome={outcome} />
      {outcome === "partly" && score !== undefined && <span className="num"> {Math.round(score * 100)}</span>}
    </>
  );
}
