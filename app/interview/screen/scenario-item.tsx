import { useSearchParams } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import type { Refused } from "#app/question/open/answer-form.tsx";
import { Bench } from "#app/scenario/bench.tsx";
import type { ScenarioHeadData } from "#app/scenario/scenario-head.ts";
import type { PresentedRun } from "#problems/scenario/present.ts";

type ScenarioItemProps = {
  interview: string;
  position: number;
  head: ScenarioHeadData;
  version: string;
  run: PresentedRun;
  opened: number;
  refused: Refused | undefined;
  isSending: boolean;
};

/** A scenario within an interview: the steps that are answered when the section ends count. */
export function ScenarioItem({ interview, position, ...bench }: ScenarioItemProps) {
  const [search] = useSearchParams();
  return (
    <div className="iv-scenario question bench">
      <Bench
        {...bench}
        address={`/interviews/${interview}?item=${position}`}
        answered={search.get("answered") ?? undefined}
        hasTurned={search.has("turned")}
        isRepeated={search.has("repeated")}
      >
        {!bench.run.open && (
          <Notice meaning="info">
            Every step is answered. What an expert would have done stands in the report.
          </Notice>
        )}
      </Bench>
    </div>
  );
}
