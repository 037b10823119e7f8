import { Link } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import { budgetAppearance } from "#app/components/verdict-appearance.ts";
import { budgetCause, budgetStep } from "#app/workspace/device/budget-cause.ts";
import type { DeviceReport, Mode } from "#judge/verdict.ts";
import { withCode } from "./with-code.tsx";

type AcceptedDetailProps = {
  mode: Mode;
  slug: string;
  next: { slug: string; title: string } | undefined;
  device: DeviceReport | undefined;
  /** Of 100. */
  score: number;
};

/** What to do after everything that was judged is accepted. */
export function AcceptedDetail({ mode, slug, next, device, score }: AcceptedDetailProps) {
  if (mode === "run") {
    return (
      <section className="case-detail">
        <Notice meaning="pass">
          <b>Every case that was run is accepted.</b> The hidden groups ask for more.
        </Notice>
        <p className="sm dim">Next: Submit. Choose a row to see its input, answer and cost.</p>
      </section>
    );
  }
  if (device && device.verdict !== "within_budget") {
    return (
      <section className="case-detail">
        <OverBudget report={device} score={score} />
      </section>
    );
  }
  return (
    <section className="case-detail">
      <Notice meaning="pass">
        <b>Accepted, 100 of 100 points.</b> Every sample and every hidden case is right and within the limits.
        {device && ` ${budgetCause(device)}`}
      </Notice>
      {device && <p className="sm dim">Next: {withCode(budgetStep(device))}</p>}
      <p className="row wrap">
        <Link className="btn" to={`/problems/${slug}/editorial`}>
          Read the editorial
        </Link>
        {next && (
          <Link className="btn" to={`/problems/${next.slug}`}>
            Next: {next.title}
          </Link>
        )}
      </p>
    </section>
  );
}

/** Cause and next step of a kernel that is right and too large. */
export function OverBudget({ report, score }: { report: DeviceReport; score: number }) {
  const { icon, word } = budgetAppearance(report.verdict);
  return (
    <>
      <Notice meaning="fail" icon={icon}>
        <b>
          Right, but {word.charAt(0).toLowerCase() + word.slice(1)}: {score} of 100 points.
        </b>{" "}
        {budgetCause(report)} It does not count as solved.
      </Notice>
      <p className="sm dim">Next: {withCode(budgetStep(report))}</p>
    </>
  );
}
