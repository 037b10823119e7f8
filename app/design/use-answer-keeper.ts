import { useMemo } from "react";
import { randomKey } from "#app/components/random-key.ts";
import { createKeeper } from "#app/keeping/keeper.ts";
import type { Keeper } from "#app/keeping/keeper-state.ts";
import { forgetLocalCopies, localCopies } from "#app/keeping/local-copies.ts";
import { tellOtherTabs, useKeptSafe } from "#app/keeping/use-kept-safe.ts";
import type { DesignAnswer } from "#problems/system-design/vocabulary.ts";
import { answerServer } from "./answer-request.ts";
import { isSameAnswer, mergeAnswers } from "./merge-answers.ts";
import type { OpenAnswerView } from "./workspace-data.ts";

export type AnswerKeeper = Keeper<DesignAnswer>;

/** Keeps an open answer as drafts of programs are kept: in this browser at once, on the server a moment later. */
export function useAnswerKeeper(slug: string, view: OpenAnswerView): AnswerKeeper {
  const { id, answer, revision, isInInterview } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the server had counts when the page is made; later the keeper knows better
  const { keeper, named } = useMemo(() => {
    // An answer that is open beside an interview keeps its copy.
    const place = `${isInInterview ? "interview-design" : "design"}:${slug}:`;
    const name = place + id;
    const keeper = createKeeper<DesignAnswer>({
      server: answerServer(slug, id),
      copies: localCopies(name, isAnswer),
      writer: randomKey(),
      stored: { ...answer, revision },
      starter: answer,
      isSame: isSameAnswer,
      merge: mergeAnswers,
      onSaved(stored) {
        tellOtherTabs(name, stored);
        // Copies of answers to this question that were finished.
        forgetLocalCopies(place, name);
      },
    });
    return { keeper, named: new Map([[name, keeper]]) };
  }, [slug, id]);
  useKeptSafe(named);
  return keeper;
}

/** Enough to be drawn; the server looks at all of it. */
function isAnswer({ texts, board, sheet, replies }: Record<string, unknown>): boolean {
  const isRecord = (value: unknown) => typeof value === "object" && value !== null;
  if (!isRecord(texts) || !isRecord(board) || !isRecord(sheet) || !isRecord(replies)) return false;
  const { blocks, links } = board as Record<string, unknown>;
  const { rows, own } = sheet as Record<string, unknown>;
  return Array.isArray(blocks) && Array.isArray(links) && isRecord(rows) && Array.isArray(own);
}
