import { useSearchParams } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { Notice } from "#app/components/notice.tsx";
import { useKept } from "#app/keeping/use-kept.ts";
import type { Refused } from "#app/question/open/answer-form.tsx";
import { Bench } from "#app/scenario/bench.tsx";
import type { ScenarioHeadData } from "#app/scenario/scenario-head.ts";
import type { PresentedRun } from "#problems/scenario/present.ts";
import { answerFields } from "./answer-fields.ts";
import { KeptWord } from "./kept-word.tsx";
import { useFieldsKeeper } from "./use-fields-keeper.ts";
import { useFlushed } from "./use-flushed.ts";

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
  const stored = draft.revision > 0 ? { fields: asked(open, fields), revision: draft.revision } : undefined;
  const keeper = useFieldsKeeper(interview, position, stored);
  const replaced = useKept(keeper, (state) => state.replaced);
  const box = useRef<HTMLDivElement>(null);
  useFlushed(keeper, isClosing);
  const empty = useRef("");
  const form = () => box.current?.querySelector<HTMLFormElement>(".bench-step form");
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn begins with another form
  useEffect(() => {
    empty.current = JSON.stringify(filled(form()));
  }, [open?.id, open?.turn, replaced]);
  const read = () => {
    const now = filled(form());
    // Whoever reads an artefact has not answered: an order as it lay there, say, is none.
    if (JSON.stringify(now) === empty.current) return;
    empty.current = "";
    keeper.change({ fields: asked(open, now) });
  };
  // What buttons and keys of the form change is there a moment later.
  const readSoon = () => void setTimeout(read, 0);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens to the fields inside, and is none itself
    <div
      ref={box}
      className="iv-scenario question bench"
      onInput={readSoon}
      onClick={readSoon}
      onKeyUp={readSoon}
      onPointerUp={readSoon}
    >
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

function filled(form: HTMLFormElement | null | undefined): Record<string, string> {
  return form ? answerFields(form) : {};
}

type Open = PresentedRun["open"];

/** The fields with the step and turn that they answer. */
function asked(open: Open, fields: Record<string, string>): Record<string, string> {
  return open ? { ...fields, step: open.id, turn: String(open.turn) } : fields;
}

/** What another tab filled in, where that was for the same turn. */
function ofThisTurn(open: Open, { step, turn, ...fields }: Record<string, string>): Record<string, string> {
  return step === open?.id && turn === String(open?.turn) ? fields : {};
}
