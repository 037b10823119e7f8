import { formatMilliseconds } from "#app/components/format-number.ts";
import { Notice } from "#app/components/notice.tsx";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { verdictAppearance } from "#app/components/verdict-appearance.ts";
import { Icon } from "#app/icons/icon.tsx";
import { ValueRow } from "#app/workspace/statement/sample-view.tsx";
import { type CaseResult, type Language, verdictLabel, verdictMeaning } from "#judge/verdict.ts";
import { selectionId } from "./case-row.tsx";
import type { CaseRow } from "./case-sections.ts";
import { DifferenceView } from "./difference-view.tsx";
import { nextStep } from "./next-step.ts";
import { ProgramErrorView } from "./program-error.tsx";
import { withCode } from "./with-code.tsx";

/** What goes into a case and what must come out, where the learner may see it. */
export type CaseInput = {
  title: string;
  arguments: readonly { name: string; text: string }[];
  /** Absent where an error is expected, and for own inputs, of which the result tells what the reference answers. */
  expected?: string;
  expectsError?: boolean;
};

export type CaseDetailProps = {
  row: CaseRow;
  input: CaseInput | undefined;
  limits: { timeMs: number; memoryMb: number };
  /** Of the program that was judged. */
  language: Language;
  /** Moves the cursor of the editor; absent where there is none. */
  onLine?: ((line: number, column?: number) => void) | undefined;
  onUseAsInput?: (() => void) | undefined;
};

/** Cause, evidence, next step of one case that the learner may see whole. */
export function CaseDetail({ row, input, limits, language, onLine, onUseAsInput }: CaseDetailProps) {
  const { result } = row;
  const expected = input?.expected ?? result?.expected;
  return (
    <section className="case-detail" id={`${selectionId({ kind: "case", index: row.index })}-detail`}>
      <header className="row base between wrap">
        <h3>{input?.title ?? row.name}</h3>
        {result && <Cost result={result} limits={limits} />}
      </header>
      {result && <Evidence result={result} language={language} onLine={onLine} />}
      {input && (
        <dl className="case-values">
          {input.arguments.map((one) => (
            <ValueRow key={one.name} name={one.name} text={one.text} language={language} />
          ))}
          {(expected !== undefined || input.expectsError) && (
            <ValueRow name="expected" text={expected} language={language} isAnswer />
          )}
          {result?.received !== undefined && (
            <ValueRow name="received" text={result.received} language={language} />
          )}
        </dl>
      )}
      {onUseAsInput && (
        <p>
          <button className="btn btn-sm needs-script" type="button" onClick={onUseAsInput}>
            <Icon name="plus" small />
            Use as own input
          </button>
        </p>
      )}
    </section>
  );
}

type EvidenceProps = { result: CaseResult } & Pick<CaseDetailProps, "language" | "onLine">;

/** Also for hidden cases, whose result says no more than it may. */
export function Evidence({ result, language, onLine }: EvidenceProps) {
  const step = nextStep(result, language);
  if (result.verdict === "accepted" && !result.printed) return null;
  return (
    <>
      {result.verdict !== "accepted" && (
        <Notice meaning={verdictMeaning(result.verdict)} icon={verdictAppearance(result.verdict).icon}>
          <b>{verdictLabel(result.verdict)}.</b> {withCode(result.cause)}
        </Notice>
      )}
      {result.difference && <DifferenceView difference={result.difference} />}
      {result.error && <ProgramErrorView error={result.error} onLine={onLine} />}
      {result.printed !== undefined && <Printed text={result.printed} />}
      {step && <p className="sm dim">Next: {withCode(step)}</p>}
    </>
  );
}

function Printed({ text }: { text: string }) {
  return (
    <div className="printed">
      <h4>Printed</h4>
      <ScrollArea className="value" label="What the program printed" isText>
        {text}
      </ScrollArea>
    </div>
  );
}

/** What the case took of what it may take. */
export function Cost({ result, limits }: { result: CaseResult; limits: CaseDetailProps["limits"] }) {
  const { cpuMs, heapBytes } = result;
  if (cpuMs === undefined) return null;
  return (
    <p className="cap">
      CPU <span className="num">{formatMilliseconds(cpuMs)}</span> of {limits.timeMs.toLocaleString("en")}
      &nbsp;ms
      {heapBytes !== undefined && (
        <>
          , heap <span className="num">{(heapBytes / 1_000_000).toFixed(1)}</span> of {limits.memoryMb}
          &nbsp;MB
        </>
      )}
    </p>
  );
}
