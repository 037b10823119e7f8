import { EmptyState } from "#app/components/empty-state.tsx";
import { formatCount } from "#app/components/format-number.ts";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import type { VerdictsOfLanguage } from "#db/instance-statistics.ts";
import { LANGUAGES, languageLabel, VERDICTS, verdictLabel } from "#judge/verdict.ts";

/** Submissions by how they ended, in which language. */
export function JudgedTable({ judged, days }: { judged: readonly VerdictsOfLanguage[]; days: number }) {
  const verdicts = VERDICTS.filter((verdict) => judged.some((one) => one.verdict === verdict));
  const languages = LANGUAGES.filter((language) => judged.some((one) => one.language === language));
  const count = (verdict: string, language: string) =>
    judged.find((one) => one.verdict === verdict && one.language === language)?.submissions ?? 0;
  return (
    <section aria-labelledby="judged">
      <h2 className="t-panel" id="judged">
        Judged within {days} days
      </h2>
      {verdicts.length === 0 ? (
        <EmptyState icon="square-terminal" title="Nothing was judged in this time">
          <p className="sm">What learners run and submit is counted here, by verdict and language.</p>
        </EmptyState>
      ) : (
        <ScrollArea className="card table-scroll" label="Submissions by verdict and language">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Verdict</th>
                {languages.map((language) => (
                  <th key={language} scope="col" className="r">
                    {languageLabel(language)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {verdicts.map((verdict) => (
                <tr key={verdict}>
                  <th scope="row">{verdictLabel(verdict)}</th>
                  {languages.map((language) => (
                    <td key={language} className="r num">
                      {formatCount(count(verdict, language))}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollArea>
      )}
    </section>
  );
}
