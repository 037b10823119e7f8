import { Form, Link, useRouteLoaderData, useSubmit } from "@remix-run/react";
import type { FormEvent } from "react";
import { Icon } from "#app/icons/icon.tsx";
import { Clock } from "#app/practice/clock.tsx";
import { KIND_LABELS } from "#problems/vocabulary.ts";
import { shownKeeper } from "./keeper-slot.ts";
import { SavedWord } from "./saved-word.tsx";
import type { DesignPage, OpenAnswerView } from "./workspace-data.ts";

/** Where the learner is, what time is left, how safe the answer is, and the way to its end. */
export function DesignBar() {
  const data = useRouteLoaderData("routes/designs.$slug") as DesignPage | undefined;
  if (!data) return <span className="grow" />;
  const { title, slug, minutes } = data.question;
  return (
    <>
      <nav className="crumbs grow" aria-label="Breadcrumb">
        <Link className="only-wide" to="/problems">
          Problems
        </Link>
        <span className="only-wide" aria-hidden="true">
          /
        </span>
        <Link className="only-wide" to="/problems?kind=design">
          {KIND_LABELS.design}
        </Link>
        <span className="only-wide" aria-hidden="true">
          /
        </span>
        <b className="trunc" aria-current="page">
          {title}
        </b>
      </nav>
      {data.answer && <OpenAnswerBar slug={slug} minutes={minutes} answer={data.answer} />}
    </>
  );
}

type OpenAnswerBarProps = { slug: string; minutes: number; answer: OpenAnswerView };

function OpenAnswerBar({ slug, minutes, answer }: OpenAnswerBarProps) {
  const submit = useSubmit();
  const address = `/designs/${slug}`;
  async function finish(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    // What was typed last belongs to what is finished.
    await shownKeeper()?.flush();
    submit(form, { preventScrollReset: true });
  }
  return (
    <div className="row g-6 ds-tools">
      {answer.remainingMs !== undefined && (
        <span className="row g-2">
          <Icon name="timer" small />
          <Clock remainingMs={answer.remainingMs} address={address} />
          <span className="cap only-wide">of {minutes} min</span>
        </span>
      )}
      <SavedWord />
      <Form method="post" action={address} onSubmit={(event) => void finish(event)}>
        <input type="hidden" name="intent" value="finish" />
        <input type="hidden" name="id" value={answer.id} />
        <button className="btn btn-primary" type="submit">
          Finish
        </button>
      </Form>
    </div>
  );
}
