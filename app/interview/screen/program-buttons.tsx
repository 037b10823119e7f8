import { Icon } from "#app/icons/icon.tsx";
import type { InterviewMode } from "#interview/vocabulary.ts";

type ProgramButtonsProps = {
  /** The id of the form that they send. */
  form: string;
  isRunning: boolean;
  isSubmitting: boolean;
  isSentForGood: boolean;
  mode: InterviewMode;
};

/** Run as often as one likes; in an exam Submit once. */
export function ProgramButtons(props: ProgramButtonsProps) {
  const { form, isRunning, isSubmitting, isSentForGood, mode } = props;
  if (isSentForGood) {
    return (
      <span className="say is-info sm">
        <Icon name="check" small /> Sent. The verdict is in the report.
      </span>
    );
  }
  return (
    <>
      <button
        className="btn"
        type="submit"
        form={form}
        name="intent"
        value="run"
        aria-keyshortcuts="Control+Enter Meta+Enter"
        aria-busy={isRunning}
      >
        <Icon name={isRunning ? "loader" : "play"} />
        Run samples
      </button>
      <button className="btn" type="submit" form={form} name="intent" value="submit" aria-busy={isSubmitting}>
        {isSubmitting && <Icon name="loader" />}
        {mode === "exam" ? "Submit, once" : "Submit"}
      </button>
    </>
  );
}
