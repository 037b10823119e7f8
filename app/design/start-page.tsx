import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { sayAgo } from "#app/components/format-ago.ts";
import { KIND_ICONS } from "#app/components/kind-mark.tsx";
import { Notice } from "#app/components/notice.tsx";
import { Prose } from "#app/components/prose.tsx";
import { useArrivalFocus } from "#app/components/use-arrival-focus.ts";
import { Icon } from "#app/icons/icon.tsx";
import { KIND_LABELS, TOPIC_LABELS } from "#problems/vocabulary.ts";
import { DesignFacts } from "./design-facts.tsx";
import { Givens } from "./givens.tsx";
import { Glossary } from "./glossary.tsx";
import { Limits } from "./limits.tsx";
import { Rubric } from "./rubric.tsx";
import { StartForms } from "./start-forms.tsx";
import type { DesignPage } from "./workspace-data.ts";

type StartPageProps = Pick<DesignPage, "question" | "finished" | "now"> & {
  error: string | undefined;
  /** What the learner keeps beside the question. */
  tools: ReactNode;
};

/** What the interviewer says before the clock starts, how the time is meant to be used, and the way in. */
export function StartPage({ question, finished, now, error, tools }: StartPageProps) {
  const { title, topics, brief, givens, glossary } = question;
  const heading = useArrivalFocus<HTMLHeadingElement>(true);
  return (
    <main className="page question ds-start" id="main" tabIndex={-1}>
      <header className="q-head">
        <div className="row wrap">
          <span className="badge badge-line">
            <Icon name={KIND_ICONS.design} />
            {KIND_LABELS.design}
          </span>
          {topics.map((topic) => (
            <span className="badge badge-line" key={topic}>
              {TOPIC_LABELS[topic]}
            </span>
          ))}
        </div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <DesignFacts question={question} />
      </header>
      <div className="ds-start-grid">
        <section className="card ds-start-brief" aria-labelledby="brief">
          <div className="card-head">
            <h2 id="brief">The brief</h2>
          </div>
          <div className="card-body">
            <Prose blocks={brief} large />
            <Givens givens={givens} />
          </div>
        </section>
        <div className="ds-start-side">
          <Limits question={question} />
          {error && <Notice meaning="limit">{error}</Notice>}
          <StartForms question={question} isRepeated={finished.length > 0} />
          <Finished slug={question.slug} finished={finished} now={now} />
        </div>
        <div className="ds-start-more">
          <Glossary glossary={glossary} />
          <Rubric />
        </div>
      </div>
      {tools}
    </main>
  );
}

function Finished({ slug, finished, now }: Pick<StartPageProps, "finished" | "now"> & { slug: string }) {
  if (finished.length === 0) return null;
  return (
    <section className="q-history" aria-labelledby="finished">
      <h2 id="finished">Your answers</h2>
      <ol className="rows">
        {finished.map(({ id, mode, startedAt, finishedAt }) => (
          <li key={id}>
            <Link to={`/designs/${slug}/answers/${id}`}>
              <span>{mode === "timed" ? "Timed" : "Practice"}</span>
              <span className="cap num end">
                {Math.max(1, Math.round((finishedAt - startedAt) / 60_000))} min
              </span>
              <span className="cap num">{sayAgo(finishedAt, now)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
