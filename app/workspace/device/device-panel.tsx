import { Link } from "@remix-run/react";
import { ArenaBar } from "#app/components/arena-bar.tsx";
import { formatBytes } from "#app/components/format-number.ts";
import type { MeasuredDevice } from "#app/components/submission-progress.ts";
import { BudgetWord, Say } from "#app/components/verdict-word.tsx";
import type { DeviceBudget } from "#judge/verdict.ts";
import { BudgetList } from "./budget-list.tsx";
import { FunctionTable } from "./function-table.tsx";
import { InstructionsBar } from "./instructions-bar.tsx";
import { flashPicture, ramPicture } from "./memory-pictures.ts";

type DevicePanelProps = {
  /** Of the device. */
  name: string;
  report: MeasuredDevice | undefined;
  /** Shown while nothing was measured. */
  budget: DeviceBudget | undefined;
};

/** The second axis: what the kernel used of its device, to scale, and where its instructions go. */
export function DevicePanel({ name, report, budget }: DevicePanelProps) {
  return (
    <section className="device-panel" aria-label={`Budget on ${name}`}>
      <header className="row base between wrap">
        <h3>{name}</h3>
        {report && <BudgetWord verdict={report.verdict} />}
      </header>
      {report ? (
        <Measured report={report} />
      ) : (
        <>
          {budget && <BudgetList budget={budget} />}
          <p className="sm dim">Submit measures a kernel that is right in every case.</p>
        </>
      )}
      <MeasuredHow />
    </section>
  );
}

function Measured({ report }: { report: MeasuredDevice }) {
  const { use, budget, reference, fewestInstructions } = report;
  return (
    <>
      <ArenaBar picture={flashPicture(use, budget)} />
      <ArenaBar picture={ramPicture(use, budget)} />
      <HeapLine used={use.heapBytes} rule={budget.heap} />
      <InstructionsBar
        used={use.instructions}
        budget={budget.instructions}
        reference={reference.instructions}
        fewest={fewestInstructions}
      />
      <FunctionTable functions={use.functions} instructions={use.instructions} />
    </>
  );
}

/** Only where it is forbidden: otherwise the bar says all there is to say. */
function HeapLine({ used, rule }: { used: number; rule: DeviceBudget["heap"] }) {
  if (rule === "allowed") return null;
  return (
    <p className="row base between sm">
      <span>
        Heap, forbidden here: <span className="num">{formatBytes(used)}</span>
      </span>
      {used > 0 ? (
        <Say icon="x" word="used" meaning="fail" />
      ) : (
        <Say icon="check" word="not used" meaning="pass" />
      )}
    </p>
  );
}

/** Whoever reads the numbers must know whose they are. */
function MeasuredHow() {
  return (
    <p className="cap">
      Measured on the WebAssembly code of your program, the same on every machine; a Cortex-M needs other
      numbers for the same source.{" "}
      <Link className="link" to="/device-budgets">
        How it is measured
      </Link>
    </p>
  );
}
