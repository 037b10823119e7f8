import { useRef, useState } from "react";
import type { Board } from "#problems/system-design/vocabulary.ts";
import type { Edit } from "./edits.ts";
import { type Step, withStep } from "./steps.ts";

export type BoardHistory = {
  apply: (edit: Edit | undefined) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
  /** What happened last, as a sentence for everyone. */
  said: string;
  say: (sentence: string) => void;
};

/**
 * Undo and redo of a board whose owner keeps it. A board that comes from elsewhere, as when an earlier version is restored,
 * begins a history of its own.
 */
export function useBoardHistory(board: Board, onChange: (board: Board) => void): BoardHistory {
  const past = useRef<Step[]>([]);
  const future = useRef<Step[]>([]);
  const seen = useRef(board);
  const latest = useRef(board);
  const [said, setSaid] = useState("");
  if (seen.current !== board) {
    seen.current = board;
    // The owner may hand back an equal copy of what it was given.
    if (latest.current !== board && JSON.stringify(latest.current) !== JSON.stringify(board)) {
      past.current = [];
      future.current = [];
    }
    latest.current = board;
  }

  function show(next: Board, sentence: string) {
    latest.current = next;
    setSaid(sentence);
    onChange(next);
  }
  function travel(from: Step[], to: Step[], word: string) {
    const step = from.pop();
    if (!step) return setSaid(`Nothing to ${word === "Undone" ? "undo" : "redo"}.`);
    to.push({ before: latest.current, said: step.said, at: 0 });
    show(step.before, `${word}: ${step.said}`);
  }
  return {
    apply(edit) {
      if (!edit) return;
      const { said, joins } = edit;
      past.current = withStep(past.current, { before: latest.current, said, joins, at: Date.now() });
      future.current = [];
      show(edit.board, edit.said);
    },
    undo: () => travel(past.current, future.current, "Undone"),
    redo: () => travel(future.current, past.current, "Redone"),
    canUndo: past.current.length > 0,
    canRedo: future.current.length > 0,
    said,
    say: setSaid,
  };
}
