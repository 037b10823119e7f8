import { CaseDetail, type CaseDetailProps, type CaseInput } from "#app/workspace/results/case-detail.tsx";
import { CaseList } from "#app/workspace/results/case-list.tsx";
import type { CaseSections } from "#app/workspace/results/case-sections.ts";
import { GroupDetail } from "#app/workspace/results/group-detail.tsx";

type JudgedCasesProps = {
  sections: CaseSections;
  isJudging: boolean;
  inputOf: (index: number) => CaseInput | undefined;
} & Pick<CaseDetailProps, "limits" | "language" | "onLine">;

/** The list of cases, and below it the evidence of what was not accepted. Works without scripts. */
export function JudgedCases({ sections, isJudging, inputOf, limits, language, onLine }: JudgedCasesProps) {
  const failed = [...sections.samples, ...sections.own].filter(
    ({ result }) => result && result.verdict !== "accepted" && result.verdict !== "skipped",
  );
  const groups = sections.groups.filter(
    ({ verdict }) => verdict && verdict !== "accepted" && verdict !== "skipped",
  );
  return (
    <div className="judged-cases">
      <h2 className="vh">Cases</h2>
      <CaseList sections={sections} isJudging={isJudging} selection={undefined} />
      {failed.map((row) => (
        <CaseDetail
          key={row.index}
          row={row}
          input={inputOf(row.index)}
          limits={limits}
          language={language}
          onLine={onLine}
        />
      ))}
      {groups.length > 0 && (
        <div>
          {groups.map((group, position) => (
            <details key={group.name} open={position === 0 && failed.length === 0}>
              <summary>{group.name}</summary>
              <GroupDetail group={group} limits={limits} language={language} onLine={onLine} />
            </details>
          ))}
        </div>
      )}
    </div>
  );
}
