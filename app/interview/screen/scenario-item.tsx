import { useSearchParams } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import type { Refused } from "#app/question/open/answer-form.tsx";
import { Bench } from "#app/scenario/bench.tsx";
import type { ScenarioHeadData } from "#app/scenario/scenario-head.ts";
import type { PresentedRun } from "#problems/scenario/present.ts";
import { KeptWord } from "./kept-word.tsx";
import { useKeptForm } from "./use-kept-form.ts";

type ScenarioItemProps = {
  interview: string;
  position: number;
  head: ScenarioHeadData;
  version: string;
  run: PresentedRun;
  draft: { revision: number };
  /** What was filled in for the open step before. */
  fields: Record<string, string>;
  opened: number;
  /** The section is about to end: what is not saved yet is saved now. */
  isClosing: boolean;
  refused: Refused | undefined;
  isSending: boolean;
};

/** A scenario within an interview: answered steps count, and what is filled in for the open one when the section ends. */
export function ScenarioItem(props: ScenarioItemProps) {
  const { interview, position, draft, fields, isClosing, ...bench } = props;
  const { open } = bench.run;
  const [search] = useSearchParams();
  const stored =
    draft.revision > 0 ? { fields: { ...fields, ...asked(open) }, revision: draft.revision } : undefined;
  const { keeper, replaced, box, listeners } = useKeptForm({
    ...{ interview, position, stored, isClosing },
    ...{ selector: ".bench-step form", turn: `${open?.id} ${open?.turn}`, beside: asked(open) },
  });
  return (
    <div ref={box} className="iv-scenario question bench" {...listeners}>
      <Bench
        {...bench}
        address={`/interviews/${interview}?item=${position}`}
        answered={search.get("answered") ?? undefined}
        hasTurned={search.has("turned")}
        isRepeated={search.has("repeated")}
        kept={{ fields: replaced > 0 ? ofThisTurn(open, keeper.state().text.fields) : fields, replaced }}
      >
        {!open && (
          <Notice meaning="info">
            Every step is answered. What an expert would have done stands in the report.
          </Notice>
        )}
      </Bench>
      {open && (
        <p className="iv-kept-line">
          <KeptWord keeper={keeper} />
          <span className="cap">What is filled in when the section ends is your answer to this step.</span>
        </p>
      )}
    </div>
  );
}

type Open = PresentedRun["open"];

/** Which step and turn the fields answer. */
function asked(open: Open): Record<string, string> {
  return open ? { step: open.id, turn: String(open.turn) } : {};
}

/** What another tab filled in, where that was for the same turn. */
function ofThisTurn(open: Open, { step, turn, ...fields }: Record<string, string>): Record<string, string> {
  return step === open?.id && turn === String(open?.turn) ? fields : {};
}
