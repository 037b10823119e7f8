import { shownKeeper } from "#app/design/keeper-slot.ts";
import { DesignWorkspace } from "#app/design/workspace.tsx";
import type { designView } from "#app/interview/design-view.server.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import { useFlushed } from "./use-flushed.ts";

type DesignItemProps = Extract<Awaited<ReturnType<typeof designView>>, { view: "design" }> & {
  /** The section is about to end: what is not saved yet is saved now. */
  isClosing: boolean;
  /** What a form of this page said that was not taken. */
  sent: DesignAnswer | undefined;
};

/** What saves the answer that is on the page, whichever it is by then. */
const SHOWN = {
  async flush() {
    await shownKeeper()?.flush();
  },
  state: () => shownKeeper()?.state(),
};

/** A design question within an interview: its workspace, on the section's clock, sent with the section. */
export function DesignItem({ question, answer, isClosing, sent }: DesignItemProps) {
  useFlushed(SHOWN, isClosing);
  return (
    <DesignWorkspace
      question={question}
      answer={sent ? { ...answer, answer: sent } : answer}
      finishing={undefined}
      error={undefined}
    />
  );
}
