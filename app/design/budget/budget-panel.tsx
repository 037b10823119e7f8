import { Form } from "@remix-run/react";
import { type FocusEvent, useRef } from "react";
import { formatKibibytes } from "#app/components/format-number.ts";
import { Say } from "#app/components/verdict-word.tsx";
import type { AnswerKeeper } from "#app/design/use-answer-keeper.ts";
import type { DeviceView, OpenAnswerView, QuestionView, SheetView } from "#app/design/workspace-data.ts";
import { BudgetStanding } from "./budget-standing.tsx";
import { EstimateRow } from "./estimate-row.tsx";
import { Names } from "./names.tsx";
import { OwnRows } from "./own-rows.tsx";
import { Totals } from "./totals.tsx";

type BudgetPanelProps = {
  question: QuestionView;
  answer: OpenAnswerView;
  keeper: AnswerKeeper;
  sheet: SheetView;
  state: "current" | "waiting" | "failed";
};

/** The budget sheet: estimates as the learner computes them, and what the platform adds up. */
export function BudgetPanel({ question, answer, keeper, sheet, state }: BudgetPanelProps) {
  const { device, givens, rows, totals } = question;
  const field = useRef<HTMLInputElement | null>(null);
  const remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLInputElement && target.dataset["expression"] !== undefined)
      field.current = target;
  };
  return (
    <section
      className="panel p-budget"
      id="design-panel-budget"
      aria-labelledby="budget"
      onFocusCapture={remember}
    >
      <div className="panel-head">
        <h2 className="t-panel" id="budget">
          Budget
        </h2>
        {device && <span className="cap only-wide trunc">{describe(device)}</span>}
        <span className="end sm" role="status">
          {state === "failed" ? (
            <Say icon="wifi-off" word="Not added up: the server is away" meaning="limit" />
          ) : (
            <BudgetStanding sheet={sheet} />
          )}
        </span>
      </div>
      <div className="panel-body">
        <Totals totals={totals} readings={sheet.totals} isStale={state !== "current"} />
        <Form method="post" action={answer.address} onSubmit={(event) => event.preventDefault()}>
          <input type="hidden" name="intent" value="sheet" />
          <input type="hidden" name="id" value={answer.id} />
          <input type="hidden" name="baseRevision" value={answer.revision} />
          <Names givens={givens} rows={rows} field={field} />
          <ol className="ds-rows">
            {rows.map((row) => (
              <EstimateRow key={row.key} row={row} keeper={keeper} reading={sheet.rows[row.key]} />
            ))}
          </ol>
          <OwnRows keeper={keeper} totals={totals.filter((one) => one.takesMore)} readings={sheet.own} />
          <button className="btn needs-no-script" type="submit">
            Save and add up
          </button>
        </Form>
      </div>
    </section>
  );
}

function describe({ name, core, clockMhz, sramBytes, flashBytes }: DeviceView): string {
  const memory = `${formatKibibytes(sramBytes)} SRAM, ${formatKibibytes(flashBytes)} flash`;
  return `${name}, ${core}, ${clockMhz} MHz, ${memory}`;
}
