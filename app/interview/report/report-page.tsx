import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Notice } from "#app/components/notice.tsx";
import { Icon } from "#app/icons/icon.tsx";
import { NotesField } from "#app/interview/screen/notes-field.tsx";
import { DevicePanel } from "#app/workspace/device/device-panel.tsx";
import { minutes } from "#interview/report/findings.ts";
import { IMPORTED_WORDS, type Report } from "#interview/report/report.ts";
import { LEVEL_LABELS, MODE_LABELS } from "#interview/vocabulary.ts";
import { ROLE_LABELS } from "#problems/vocabulary.ts";
import type { DeviceEvidence } from "./device-evidence.server.ts";
import { Findings, NextSteps } from "./findings-lists.tsx";
import { History } from "./history.tsx";
import { ItemTable } from "./item-table.tsx";
import { ScoreMeters } from "./score-meters.tsx";
import { Timeline } from "./timeline.tsx";
import { Verdict } from "./verdict.tsx";

type ReportPageProps = {
  /** What its owner may do with it; absent for whoever has a link. */
  children?: ReactNode;
  report: Report;
  devices: DeviceEvidence[];
  date: string;
  isLate: boolean;
  isGuest: boolean;
};

/** What an interviewer would write, and where each number comes from. */
export function ReportPage({ report, devices, date, isLate, isGuest, children }: ReportPageProps) {
  const { id, role, level, mode, sections, items, reflection, notes } = report;
  const planned = Math.round(sections.reduce((sum, { seconds }) => sum + seconds, 0) / 60);
  return (
    <main className="page report" id="main" tabIndex={-1}>
      <header className="page-head">
        <div>
          <p className="cap">
            {children && (
              <>
                <Link className="link" to="/interviews">
                  Interviews
                </Link>{" "}
                /{" "}
              </>
            )}
            {date}
          </p>
          <h1 className="t-page">
            {ROLE_LABELS[role]}, {LEVEL_LABELS[level].toLowerCase()}
          </h1>
          <p className="dim">
            {planned}&nbsp;minutes, {items.length} items, {MODE_LABELS[mode].toLowerCase()} mode,{" "}
            {report.pausedSeconds > 0 ? `paused for ${minutes(report.pausedSeconds)}` : "without a pause"}
          </p>
        </div>
        <span className="grow" />
        <div className="row wrap g-4 report-tools">
          <button className="btn needs-script" type="button" onClick={() => window.print()}>
            <Icon name="scroll-text" />
            Print
          </button>
          {children && (
            <>
              <a className="btn" href={`/interviews/${id}/report.md`} download>
                <Icon name="download" />
                Markdown
              </a>
              <a className="btn" href={`/interviews/${id}/report.json`} download>
                <Icon name="download" />
                JSON
              </a>
            </>
          )}
        </div>
      </header>
      {report.isImported && <p className="cap">{IMPORTED_WORDS}</p>}
      {isLate && (
        <Notice meaning="limit" icon="clock-alert">
          The time was up: what was saved before counts, and nothing later.
        </Notice>
      )}
      {isGuest && (
        <p className="note is-info report-keep">
          <Icon name="info" />
          <span>
            This report belongs to this browser.{" "}
            <Link className="link" to="/sign-up">
              Sign up
            </Link>{" "}
            to find it on every device; it comes along.
          </span>
        </p>
      )}
      <div className="rep">
        <article>
          <Verdict {...report} />
          <section className="report-sect" aria-labelledby="score-of">
            <h2 id="score-of">What the score is made of</h2>
            <ScoreMeters sections={report.sections} topics={report.topics} level={level} />
          </section>
          <Findings strengths={report.strengths} gaps={report.gaps} />
          <section className="report-sect" aria-labelledby="items-of">
            <h2 id="items-of">Item by item</h2>
            <ItemTable items={items} sections={sections} />
          </section>
          {devices.length > 0 && (
            <section className="report-sect" aria-labelledby="devices-of">
              <h2 id="devices-of">Device budgets</h2>
              <div className="report-devices">
                {devices.map(({ position, title, name, report: measured }) => (
                  <div key={position}>
                    <h3 className="sm">{title}</h3>
                    <DevicePanel name={name} report={measured} budget={undefined} />
                  </div>
                ))}
              </div>
            </section>
          )}
          <section className="report-sect" aria-labelledby="timeline-of">
            <h2 id="timeline-of">What happened when</h2>
            <Timeline entries={report.timeline} />
          </section>
        </article>
        <aside className="report-side">
          {report.history.length > 0 && (
            <section className="card" aria-label="Compared with earlier interviews">
              <div className="card-body">
                <History history={report.history} id={id} />
              </div>
            </section>
          )}
          <NextSteps steps={report.next} />
          {children}
          {children && (
            <section className="card" aria-label="Your notes">
              <div className="card-body report-notes">
                <NotesField id={id} name="reflection" label="Your own notes" text={reflection} rows={6} />
                {notes !== "" && (
                  <>
                    <h3 className="sm">Noted during the interview</h3>
                    <p className="sm dim report-noted">{notes}</p>
                  </>
                )}
              </div>
            </section>
          )}
          <p className="cap">
            Graded automatically, of a design its estimates, constraints and structure. Marks of your own, for
            free responses and by rubrics, are no part of the score; what has no answer is, with 0.{" "}
            <Link className="link" to="/scoring#interviews">
              How every number here is computed
            </Link>
          </p>
        </aside>
      </div>
    </main>
  );
}
