import { Form } from "@remix-run/react";
import { Notice } from "#app/components/notice.tsx";
import type { HistoryData } from "./history-page.tsx";
import { NOW, versionWords } from "./version-words.ts";

type CompareCardProps = Pick<HistoryData, "versions" | "from" | "to" | "isOpen"> & {
  error: string | undefined;
};

/** Which two versions are compared, if there are two, and the way back to the earlier one. */
export function CompareCard({ versions, from, to, isOpen, error }: CompareCardProps) {
  const [first, second] = versions;
  return (
    <section className="card" aria-labelledby="compare">
      <div className="card-head">
        <h2 id="compare">{second ? "Compare two versions" : "One version"}</h2>
      </div>
      <div className="card-body">
        {second && (
          <Form method="get" className="field-row dr-compare">
            <VersionSelect name="from" label="Earlier" versions={versions} chosen={from} />
            <VersionSelect name="to" label="Later" versions={versions} chosen={to} />
            <button className="btn btn-primary" type="submit">
              Compare
            </button>
          </Form>
        )}
        {!second && first && first.number !== NOW && (
          <p className="sm">Version {versionWords(first)}. There is no other to compare it with.</p>
        )}
        <div role="alert">{error !== undefined && <Notice meaning="fail">{error}</Notice>}</div>
        {from === NOW ? (
          <p className="sm dim">
            {second
              ? "Choose an earlier version to compare it, or to go back to it."
              : "No version is kept yet: keep one by name, or write for five minutes."}
          </p>
        ) : (
          <Form method="post" className="dr-restore">
            <input type="hidden" name="version" value={from} />
            <p className="sm dim">
              {isOpen
                ? `Restoring puts all of version ${from} in the place of texts, board, budget and replies. What stands there now is kept as a version before.`
                : `Restoring begins a new answer with what version ${from} says. This one stays as it is.`}
            </p>
            <button className="btn" type="submit">
              {isOpen ? `Restore version ${from}` : `Restore version ${from} into a new answer`}
            </button>
          </Form>
        )}
      </div>
    </section>
  );
}

type VersionSelectProps = {
  name: string;
  label: string;
  versions: HistoryData["versions"];
  chosen: number;
};

function VersionSelect({ name, label, versions, chosen }: VersionSelectProps) {
  return (
    <label className="field">
      <span className="label">{label}</span>
      <select className="select" name={name} defaultValue={chosen} key={chosen}>
        {versions.map((version) => (
          <option key={version.number} value={version.number}>
            {versionWords(version)}
          </option>
        ))}
      </select>
    </label>
  );
}
