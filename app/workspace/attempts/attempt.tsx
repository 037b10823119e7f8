import { Link } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import type { SubmissionProgress } from "#app/components/submission-progress.ts";
import { useSubmission } from "#app/components/use-submission.ts";
import { BudgetBadge, Say, VerdictBadge } from "#app/components/verdict-word.tsx";
import type { CodeToken } from "#app/highlight.server.ts";
import { reportAddress } from "#app/notes/report-address.ts";
import { CodeListing } from "#app/workspace/code/code-listing.tsx";
import { DevicePanel } from "#app/workspace/device/device-panel.tsx";
import { OverBudget } from "#app/workspace/results/accepted-detail.tsx";
import { announcement } from "#app/workspace/results/announcement.ts";
import { caseInputs } from "#app/workspace/results/case-inputs.ts";
import { caseSections, planOfResults } from "#app/workspace/results/case-sections.ts";
import { CompileErrorView } from "#app/workspace/results/compile-error.tsx";
import { CompilerWarnings } from "#app/workspace/results/compiler-warnings.tsx";
import { MistakeNotice } from "#app/workspace/results/mistake-notice.tsx";
import type { HiddenGroup, Sample } from "#app/workspace/statement/sample.ts";
import { type Language, languageLabel, type Mode } from "#judge/verdict.ts";
import type { Signature } from "#problems/vocabulary.ts";
import { JudgedCases } from "./judged-cases.tsx";

export type AttemptProps = {
  attempt: {
    id: string;
    slug: string;
    /** Of the problem, when it was judged. */
    version: string;
    mode: Mode;
    ownInputs: readonly string[];
    progress: SubmissionProgress;
    language: Language;
    createdAt: number;
    isOlder: boolean;
    isImported: boolean;
    lines: readonly (readonly CodeToken[])[];
    points: Readonly<Record<string, number>>;
    groups: readonly HiddenGroup[];
    samples: readonly Sample[];
  };
  signature: Signature;
  limits: { timeMs: number; memoryMb: number };
  deviceName: string | undefined;
  children?: React.ReactNode;
};

/** A submission as a whole: verdict, cases, evidence, code. Follows the judging when there are scripts. */
export function Attempt({ attempt, signature, limits, deviceName, children }: AttemptProps) {
  const { id, mode, ownInputs, language, createdAt, isOlder, points, groups, samples } = attempt;
  const { connected, ...progress } = useSubmission(id, attempt.progress);
  const { verdict, score, cases, compileError, warnings, device } = progress;
  const plan = isOlder
    ? planOfResults(mode, cases, points)
    : { mode, samples: samples.map((one) => one.name), ownInputs: ownInputs.length, groups };
  const sections = caseSections(plan, cases);
  const isJudging = progress.state !== "done";
  return (
    <>
      <p className="row wrap attempt-head">
        {verdict ? (
          <>
            <VerdictBadge verdict={verdict} />
            {device && <BudgetBadge verdict={device.verdict} />}
          </>
        ) : (
          <Say icon="loader" word="Being judged" meaning="info" />
        )}
        {mode === "submit" && !isJudging && (
          <span>
            <b className="num">{score ?? 0}</b> <span className="dim sm">of 100 points</span>
          </span>
        )}
        <span className="sm dim">
          {mode === "run" ? "Run" : "Submitted"} in {languageLabel(language)},{" "}
          <time dateTime={new Date(createdAt).toISOString()}>{utc(createdAt)}</time>
        </span>
      </p>
      <p className="vh" role="status">
        {announcement(progress, sections)}
      </p>
      {attempt.isImported && (
        <Notice meaning="info">
          <b>Imported.</b> Another server has judged it; here it counts for you alone.
        </Notice>
      )}
      {isOlder && (
        <Notice meaning="info">
          <b>Judged by older tests.</b> The problem's tests have changed since; this verdict stays as it was
          given.
        </Notice>
      )}
      {!connected && isJudging && (
        <Notice meaning="info" icon="wifi-off">
          <b>The connection is lost.</b> The judge goes on; this page asks again by itself.
        </Notice>
      )}
      {verdict === "judge_error" && (
        <Notice meaning="info" icon="server-crash">
          <b>The judge failed, not your code.</b> It was tried twice. This does not count; submit again.
        </Notice>
      )}
      {children}
      <MistakeNotice mistake={progress.mistake} cases={cases} slug={attempt.slug} />
      {device && (
        <div className="attempt-device">
          <h2 className="vh">Budget of the device</h2>
          {device.verdict !== "within_budget" && <OverBudget report={device} score={score ?? 0} />}
          <DevicePanel name={deviceName ?? device.target} report={device} budget={undefined} />
        </div>
      )}
      {compileError ? (
        <CompileErrorView error={compileError} onLine={undefined} />
      ) : (
        <JudgedCases
          sections={sections}
          isJudging={isJudging}
          inputOf={caseInputs(samples, ownInputs, signature, language)}
          limits={limits}
          language={language}
          onLine={undefined}
        />
      )}
      <CompilerWarnings warnings={warnings ?? []} onLine={undefined} />
      <section>
        <h2>Code</h2>
        <CodeListing lines={attempt.lines} label="The code of this submission" />
      </section>
      <p className="cap">
        <Link className="link" to={`/submissions/${id}`}>
          Address of this submission
        </Link>
        , for you only.{" "}
        <Link
          className="link"
          to={reportAddress(
            { item: "coding", slug: attempt.slug },
            { version: attempt.version, submission: id },
            `/problems/${attempt.slug}/attempts/${id}`,
          )}
        >
          Report a mistake
        </Link>
      </p>
    </>
  );
}

/** The same text on the server and in every browser: `23 Nov 2026, 12:05 UTC`. */
function utc(at: number): string {
  const [, day, month, year, time] =
    /^\w+, (\d+) (\w+) (\d+) (\d+:\d+)/.exec(new Date(at).toUTCString()) ?? [];
  return `${Number(day)} ${month} ${year}, ${time} UTC`;
}
