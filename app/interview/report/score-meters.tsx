import type { CSSProperties } from "react";
import { Say } from "#app/components/verdict-word.tsx";
import { minutes } from "#interview/report/findings.ts";
import type { SectionScore, Standing, TopicScore } from "#interview/report/score.ts";
import { LEVEL_LABELS, type Level, SECTION_LABELS } from "#interview/vocabulary.ts";
import { TOPIC_LABELS } from "#problems/vocabulary.ts";

type ScoreMetersProps = { sections: readonly SectionScore[]; topics: readonly TopicScore[]; level: Level };

/** Each section and each topic against its bar. */
export function ScoreMeters({ sections, topics, level }: ScoreMetersProps) {
  return (
    <>
      <div className="report-meters">
        {sections.map((section) => (
          <Meter key={section.position} name={SECTION_LABELS[section.kind]} standing={section.standing}>
            {timeWords(section)}
            {section.selfMarked !== undefined &&
              ` Free responses, marked by you: ${Math.round(section.selfMarked)} of 100.`}
          </Meter>
        ))}
      </div>
      {topics.length > 0 && (
        <>
          <h3 className="sm report-sub">By topic</h3>
          <div className="report-meters">
            {topics.map(({ topic, ...standing }) => (
              <Meter key={topic} name={TOPIC_LABELS[topic]} standing={standing}>
                {standing.items === 1 ? "One item: a hint, not a measurement." : `${standing.items} items.`}
              </Meter>
            ))}
          </div>
        </>
      )}
      <details className="behind">
        <summary>Where the bars come from</summary>
        <p className="sm dim">
          The mark on each bar is the share of these items that a candidate at{" "}
          {LEVEL_LABELS[level].toLowerCase()} who would just be hired is expected to get: it follows from the
          difficulty of each item, as ratings do on the page of progress. Hard items lower it, easy items
          raise it.
        </p>
      </details>
    </>
  );
}

type MeterProps = { name: string; standing: Standing | undefined; children: React.ReactNode };

function Meter({ name, standing, children }: MeterProps) {
  if (!standing) {
    return (
      <div>
        <p className="row between">
          <b className="sm">{name}</b>
          <span className="cap">not scored</span>
        </p>
        <p className="sm dim">{children}</p>
      </div>
    );
  }
  const [score, bar] = [Math.round(standing.score), Math.round(standing.bar)];
  return (
    <div>
      <p className="row between">
        <b className="sm">{name}</b>
        <span className="num">
          {score} <span className="faint">/ 100, bar {bar}</span>
        </span>
      </p>
      <span className="report-meter" aria-hidden="true">
        <i style={{ "--v": score } as CSSProperties} />
        <b style={{ "--lim": bar } as CSSProperties} />
      </span>
      <p className="sm dim">
        {score >= bar ? (
          <Say icon="check" word="At or above the bar." meaning="pass" />
        ) : (
          <Say icon="x" word="Below the bar." meaning="fail" />
        )}{" "}
        {children}
      </p>
    </div>
  );
}

function timeWords({ startedAt, endedAt, ending, seconds, spentSeconds }: SectionScore): string {
  if (startedAt === undefined || endedAt === undefined) return "Not begun.";
  const how = ending === "time_up" ? ", until the time was up" : ending === "left" ? ", ended early" : "";
  return `${minutes(spentSeconds)} of ${minutes(seconds)}${how}.`;
}
