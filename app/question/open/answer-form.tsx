import { Form } from "@remix-run/react";
import { useId, useRef } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { PresentedQuestion } from "#problems/question/present.ts";
import { ChoiceFields, type RuledOut } from "./choice-fields.tsx";
import { FreeFields } from "./free-fields.tsx";
import { MatchingFields } from "./matching-fields.tsx";
import { NumericFields } from "./numeric-fields.tsx";
import { OrderingFields } from "./ordering-fields.tsx";
import { useAnswerKeys } from "./use-answer-keys.ts";

/** Why an answer was not taken, and what was in its form. */
export type Refused = { error: string; fields: Record<string, string> };

type AnswerFormProps = {
  /** Where the form goes; it names the seed. */
  address: string;
  version: string;
  copyName: string;
  /** When the page was made, in milliseconds since 1970. */
  opened: number;
  hints: number;
  presented: PresentedQuestion;
  refused: Refused | undefined;
  isSending: boolean;
  /** The answer is explained later, not on the page that follows. */
  isDeferred: boolean;
  /** Asked before the form is sent; a second tap of the same thumb is no answer. */
  maySend?: (() => boolean) | undefined;
  /** Of a single choice: options that were chosen before and are wrong. */
  ruledOut?: readonly RuledOut[];
  /** False where something else is read out first. */
  takesFocus?: boolean;
  /** Of an interview: what was filled in before, and what the button says where it does not answer at once. */
  kept?: { fields: Record<string, string>; button?: string };
};

/** A plain form, whatever the kind of question. */
export function AnswerForm(props: AnswerFormProps) {
  const { address, version, copyName, opened, hints, presented, refused, isSending, isDeferred } = props;
  const { maySend = () => true, ruledOut = [], takesFocus = true, kept } = props;
  // Other forms of the page say themselves what became of them.
  const said = refused && "version" in refused.fields ? refused.error : undefined;
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useAnswerKeys(form);
  return (
    <Form
      ref={form}
      method="post"
      action={address}
      replace
      className="q-form"
      aria-describedby={said ? `${id}-error` : undefined}
      onSubmit={(event) => (isSending || !maySend()) && event.preventDefault()}
    >
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="opened" value={opened} />
      <input type="hidden" name="hints" value={hints} />
      <Fields
        presented={presented}
        fields={refused?.fields ?? kept?.fields ?? {}}
        {...{ copyName, ruledOut, takesFocus }}
      />
      {said && (
        <p className="note is-limit" id={`${id}-error`} role="alert">
          <Icon name="triangle-alert" />
          <span>{said}</span>
        </p>
      )}
      <p className="q-send">
        <button className="btn btn-primary btn-lg" type="submit" aria-busy={isSending}>
          {isSending && <Icon name="loader" />}
          {kept?.button ? (
            kept.button
          ) : presented.kind === "free" ? (
            isDeferred ? (
              "Answer"
            ) : (
              "Show the points"
            )
          ) : (
            <>
              Answer
              <kbd className="needs-script" aria-hidden="true">
                Enter
              </kbd>
            </>
          )}
        </button>
        <span className="cap">{STATED[presented.kind]}</span>
      </p>
    </Form>
  );
}

/** How the answer is graded, said before it is given. */
const STATED: Record<PresentedQuestion["kind"], string> = {
  single: "",
  multiple: "Each option counts alike, ticked or left. Nothing when more wrong than right ones are ticked.",
  numeric: "",
  ordering: "Partly right: the share of neighbours that follow each other.",
  matching: "Partly right: the share of right pairs.",
  free: "You mark it yourself, point by point.",
};

type FieldsProps = {
  presented: PresentedQuestion;
  fields: Record<string, string>;
  copyName: string;
  ruledOut: readonly RuledOut[];
  takesFocus: boolean;
};

function Fields({ presented, fields, copyName, ruledOut, takesFocus }: FieldsProps) {
  switch (presented.kind) {
    case "single":
    case "multiple":
      return (
        <ChoiceFields kind={presented.kind} lines={presented.lines} fields={fields} ruledOut={ruledOut} />
      );
    case "numeric":
      return (
        <NumericFields
          units={presented.units}
          signed={presented.signed}
          fields={fields}
          takesFocus={takesFocus}
        />
      );
    case "ordering":
      return <OrderingFields lines={presented.lines} direction={presented.direction ?? ""} fields={fields} />;
    case "matching":
      return <MatchingFields lines={presented.lines} rights={presented.rights} fields={fields} />;
    case "free":
      return <FreeFields fields={fields} copyName={copyName} />;
  }
}
