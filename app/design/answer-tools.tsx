import { Form, useActionData, useSubmit } from "@remix-run/react";
import type { FormEvent } from "react";
import { Icon } from "#app/icons/icon.tsx";
import { shownKeeper } from "./keeper-slot.ts";

type AnswerToolsProps = {
  slug: string;
  id: string;
  /** Without a clock: versions can be compared and restored while it is written. */
  isUntimed: boolean;
};

/** What is rarely wanted while writing: keeping a version by name, and beginning anew. */
export function AnswerTools({ slug, id, isUntimed }: AnswerToolsProps) {
  const address = `/designs/${slug}`;
  const kept = useActionData<{ kind?: string; name?: string }>();
  const submit = useSubmit();
  /** What was typed last belongs to it. */
  async function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    await shownKeeper()?.flush();
    submit(form, { preventScrollReset: true });
  }
  return (
    <details className="ds-tools-more">
      <summary>Versions and starting anew</summary>
      <Form method="post" action={address} className="row wrap" onSubmit={(event) => void send(event)}>
        <input type="hidden" name="intent" value="keep" />
        <input type="hidden" name="id" value={id} />
        <label className="vh" htmlFor="version-name">
          Name of this version
        </label>
        <input
          className="input ds-version-name"
          id="version-name"
          name="name"
          maxLength={80}
          required
          placeholder="Before the redesign"
        />
        <button className="btn btn-sm" type="submit">
          <Icon name="history" />
          Keep this version
        </button>
      </Form>
      <p className="hint" role="status">
        {kept?.kind === "kept"
          ? `“${kept.name}” is kept.`
          : `What you change is kept every five minutes too${isUntimed ? "" : "; the history opens with the finished answer"}.`}
      </p>
      {isUntimed && (
        <Form action={`${address}/answers/${id}/history`} onSubmit={(event) => void send(event)}>
          <button className="btn btn-sm" type="submit">
            Compare and restore versions
          </button>
        </Form>
      )}
      <Form method="post" action={address}>
        <input type="hidden" name="intent" value="leave" />
        <input type="hidden" name="id" value={id} />
        <button className="btn btn-sm" type="submit">
          Leave this answer
        </button>{" "}
        <span className="hint">It stays in your export, and you can begin another one.</span>
      </Form>
    </details>
  );
}
