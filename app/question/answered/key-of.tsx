import type { RevealedKey } from "#problems/question/reveal.ts";
import { ChoiceKey } from "./choice-key.tsx";
import { FreeKey } from "./free-key.tsx";
import { MatchingKey } from "./matching-key.tsx";
import { NumericKey } from "./numeric-key.tsx";
import { OrderingKey } from "./ordering-key.tsx";
import type { ShownAnswer } from "./shown-answer.ts";

type KeyOfProps = { revealed: RevealedKey; answer: ShownAnswer; isSending: boolean };

/** The key beside the answer, for whatever kind of question. */
export function KeyOf({ revealed, answer, isSending }: KeyOfProps) {
  switch (revealed.kind) {
    case "single":
    case "multiple":
      return <ChoiceKey isMultiple={revealed.kind === "multiple"} options={revealed.options} />;
    case "numeric":
      return <NumericKey {...revealed} />;
    case "ordering":
      return <OrderingKey {...revealed} />;
    case "matching":
      return <MatchingKey pairs={revealed.pairs} />;
    case "free":
      return (
        <FreeKey
          {...revealed}
          marks={answer.marks}
          isMarked={answer.outcome !== undefined}
          isSending={isSending}
        />
      );
  }
}
