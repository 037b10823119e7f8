import { Form, Link, useSearchParams } from "@remix-run/react";
import { useEffect } from "react";
import { Notice } from "#app/components/notice.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import { Icon } from "#app/icons/icon.tsx";
import { formatSeconds } from "#app/question/format-seconds.ts";
import { keepText } from "#app/question/open/text-copy.ts";
import { TOPIC_LABELS } from "#problems/vocabulary.ts";
import { DeleteSet } from "./delete-set.tsx";
import { describeChoice, plural } from "./describe-set.ts";
import { ProgressMarks } from "./progress-marks.tsx";
import { type ResultItem, ResultItems } from "./result-items.tsx";
import { copyNameOf, type SetHead } from "./set-bar.tsx";
import { type Summary, type Tally, totalOf } from "./summary.ts";

type SetResultProps = {
  set: SetHead;
  summary: Summary;
  items: readonly ResultItem[];
  isSending: boolean;
};

/** What became of a set, and what to do about it. */
export function SetResult({ set, summary, items, isSending }: SetResultProps) {
  const heading = useArrivalFocus<HTMLHeadingElement>(true);
  const [search] = useSearchParams();
  const { id, written } = set;
  useEffect(() => {
    for (const slug of written) keepText(copyNameOf(id, slug), "");
  }, [id, written]);
  return (
    <main className="page set-page set-result" id="main" tabIndex={-1}>
      <header>
        <h1 className="t-page" ref={heading} tabIndex={-1}>
          {headline(summary.all)}
        </h1>
        <p className="dim">
          {describeChoice(set.choice)}
          {set.ending === "time_up" && ". The time was up"}
          {set.ending === "given_up" && ". Finished before its end"}.
        </p>
        <ProgressMarks marks={set.marks} />
      </header>
      {search.has("late") && (
        <Notice meaning="limit">
          Your last answer came after the end of the set and was not taken. The question counts as unanswered.
        </Notice>
      )}
      {summary.skipped > 0 && (
        <Notice meaning="info">
          {plural(summary.skipped, "question was", "questions were")} changed or withdrawn meanwhile and left
          out.
        </Notice>
      )}
      <div className="set-cards">
        {summary.byTopic.length > 0 && <ByTopic summary={summary} />}
        <Time summary={summary} />
        {totalOf(summary.free) + summary.free.waiting > 0 && <SelfMarked free={summary.free} />}
      </div>
      <ResultItems set={set.id} items={items} />
      <nav className="q-actions" aria-label="Go on">
        {summary.toRepeat > 0 && (
          <Form method="post" action="/practice" className="set-again">
            <input type="hidden" name="intent" value="repeat" />
            <input type="hidden" name="set" value={id} />
            <button className="btn btn-lg btn-primary" type="submit" aria-busy={isSending}>
              <Icon name="rotate-ccw" />
              Practise {summary.toRepeat === 1 ? "the one" : `the ${summary.toRepeat}`} not right again
            </button>
          </Form>
        )}
        <Link className={summary.toRepeat > 0 ? "btn btn-lg" : "btn btn-lg btn-primary"} to="/practice">
          Another set
        </Link>
      </nav>
      <DeleteSet set={id} isSending={isSending} />
    </main>
  );
}

function headline(all: Tally): string {
  const total = totalOf(all);
  return total === 0 ? "The set is finished" : `${all.right} of ${total} right`;
}

const COLUMNS = ["right", "partly", "wrong", "unanswered"] as const;

function ByTopic({ summary }: { summary: Summary }) {
  const { all, byTopic } = summary;
  return (
    <section className="card" aria-labelledby="topics">
      <div className="card-head">
        <h2 id="topics">By topic</h2>
      </div>
      <div className="set-table">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Topic</th>
              <th scope="col" className="r">
                Right
              </th>
              <th scope="col" className="r">
                Partly
              </th>
              <th scope="col" className="r">
                Wrong
              </th>
              <th scope="col" className="r">
                Open
              </th>
            </tr>
          </thead>
          <tbody>
            {byTopic.map(({ topic, tally }) => (
              <TallyRow key={topic} name={TOPIC_LABELS[topic]} tally={tally} />
            ))}
            {byTopic.length > 1 && <TallyRow name="Together" tally={all} />}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function TallyRow({ name, tally }: { name: string; tally: Tally }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {COLUMNS.map((column) => (
        <td key={column} className={tally[column] === 0 ? "r num faint" : "r num"}>
          {tally[column]}
        </td>
      ))}
    </tr>
  );
}

function Time({ summary: { seconds, expectedSeconds } }: { summary: Summary }) {
  return (
    <section className="card" aria-labelledby="time">
      <div className="card-head">
        <h2 id="time">Time</h2>
      </div>
      <div className="card-body">
        <dl className="kv">
          <dt>You</dt>
          <dd className="num">{formatSeconds(seconds)}</dd>
          <dt>Planned</dt>
          <dd className="num">{formatSeconds(expectedSeconds)}</dd>
        </dl>
        <p className="cap">For what was answered. Planned is what a prepared candidate needs.</p>
      </div>
    </section>
  );
}

function SelfMarked({ free }: { free: Summary["free"] }) {
  const { right, partly, wrong, unanswered, waiting } = free;
  const parts = [
    [right, "right"],
    [partly, "partly right"],
    [wrong, "wrong"],
    [waiting, "to be marked"],
    [unanswered, "not answered"],
  ] as const;
  return (
    <section className="card" aria-labelledby="free">
      <div className="card-head">
        <h2 id="free">Free responses</h2>
        <span className="cap end">self-marked</span>
      </div>
      <div className="card-body">
        <p>
          {parts
            .filter(([count]) => count > 0)
            .map(([count, word]) => `${count} ${word}`)
            .join(", ")}
          .
        </p>
        <p className="cap">
          {waiting > 0
            ? "Open them below and tick the points that your text covers."
            : "Marked by yourself, and no part of the count above."}
        </p>
      </div>
    </section>
  );
}
