import type { RevealedKey } from "#problems/question/reveal.ts";
import type { Outcome } from "#problems/vocabulary.ts";
import { ChoiceKey } from "./choice-key.tsx";
import { FreeKey } from "./free-key.tsx";
import { MatchingKey } from "./matching-key.tsx";
import { NumericKey } from "./numeric-key.tsx";
import { OrderingKey } from "./ordering-key.tsx";

type KeyOfProps = {
  revealed: RevealedKey;
  /** Of a free response: what its writer has confirmed, and whether. */
  answer: { outcome?: Outcome; marks?: readonly number[] };
  isSending: boolean;
  /** Where the marks of a free response go; by default to the page itself. */
  address?: string;
  /** Id of the heading that the key belongs to, where several keys stand on one page. */
  within?: string;
};

/** The key beside the answer, for whatever kind of question. */
export function KeyOf({ revealed, answer, isSending, address, within }: KeyOfProps) {
  switch (revealed.kind) {
    case "single":
    case "multiple":
      return <ChoiceKey isMultiple={revealed.kind === "multiple"} options={revealed.options} />;
    case "numeric":
      return <NumericKey {...revealed} within={within} />;
    case "ordering":
      return <OrderingKey {...revealed} within={within} />;
    case "matching":
      return <MatchingKey pairs={revealed.pairs} within={within} />;
    case "free":
      return (
        <FreeKey
          {...revealed}
          marks={answer.marks}
          isMarked={answer.outcome !== undefined}
          isSending={isSending}
          address={address}
          within={within}
        />
      );
  }
}
