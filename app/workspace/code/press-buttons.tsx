import { useModKey } from "#app/components/use-shortcuts.ts";
import { Icon } from "#app/icons/icon.tsx";

type PressButtonsProps = {
  /** The id of the form that they send. */
  form: string;
  /** Which of the two was pressed and is being judged. */
  judging: "run" | "submit" | undefined;
  isSending: boolean;
};

/** Run tries the samples, Submit asks for the verdict. */
export function PressButtons({ form, judging, isSending }: PressButtonsProps) {
  const mod = useModKey();
  return (
    <>
      <button
        className="btn"
        type="submit"
        form={form}
        name="intent"
        value="run"
        aria-keyshortcuts="Control+Enter Meta+Enter"
        aria-busy={judging === "run"}
        aria-disabled={isSending}
      >
        <Icon name={judging === "run" ? "loader" : "play"} />
        Run
        <kbd>{mod}</kbd>
        <kbd>⏎</kbd>
      </button>
      <button
        className="btn btn-primary"
        type="submit"
        form={form}
        name="intent"
        value="submit"
        aria-keyshortcuts="Control+Shift+Enter Meta+Shift+Enter"
        aria-busy={judging === "submit"}
        aria-disabled={isSending}
      >
        {judging === "submit" && <Icon name="loader" />}
        Submit
        <kbd>{mod}</kbd>
        <kbd>⇧</kbd>
        <kbd>⏎</kbd>
      </button>
    </>
  );
}
