import { useEffect } from "react";
import { NextForm } from "./next-form.tsx";
import type { ReviewSession } from "./review-session.server.ts";

const FORM = "review-next";

type ReviewActionsProps = {
  session: ReviewSession;
  /** The answer is still to be marked, which comes first. */
  isWaiting: boolean;
};

/** The way on from an answer in a review. On a phone it stays above the bar of pages, where the thumb is. */
export function ReviewActions({ session, isWaiting }: ReviewActionsProps) {
  useEnter(!isWaiting);
  const isLast = session.position >= session.total && session.graded !== undefined;
  return (
    <nav className="q-actions" aria-label="Go on">
      <NextForm id={FORM} session={session} className={isWaiting ? "btn btn-lg" : "btn btn-lg btn-primary"}>
        {isWaiting ? "Skip for now" : isLast ? "Finish" : "Next"}
        {!isWaiting && (
          <kbd className="needs-script" aria-hidden="true">
            Enter
          </kbd>
        )}
      </NextForm>
    </nav>
  );
}

/** Enter goes on from anywhere but a control, where it does what the browser does. */
function useEnter(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    function onKeyDown(event: KeyboardEvent) {
      const { key, target } = event;
      if (key !== "Enter" || event.defaultPrevented || event.isComposing || event.repeat) return;
      if (document.querySelector("dialog[open]")) return;
      if (target instanceof Element && target.closest("a, button, summary, input, select, textarea")) return;
      const form = document.getElementById(FORM);
      if (form instanceof HTMLFormElement) form.requestSubmit();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isWanted]);
}
