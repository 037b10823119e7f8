import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { formatCount } from "#app/components/format-number.ts";
import { Notice } from "#app/components/notice.tsx";
import { PART_LABELS } from "#app/transfer/part-labels.ts";
import type { Part } from "#db/transfer/format.ts";

type PartCounts = { part: Part; added: number; known: number; leftOut: number };

type ImportPreviewProps = {
  preview: {
    name: string;
    chosenAt: number;
    exportedAt: number;
    from?: string;
    parts: PartCounts[];
    aside: { slug: string; entries: number }[];
  };
  /** What became of the last try. */
  children: ReactNode;
};

/** What a file would add, before it does. */
export function ImportPreview({ preview, children }: ImportPreviewProps) {
  const { name, chosenAt, exportedAt, from, parts, aside } = preview;
  const canAdd = aside.length > 0 || parts.some(({ added }) => added > 0);
  const day = new Date(exportedAt).toISOString().slice(0, 10);
  return (
    <div className="import">
      <p className="dim">
        {name}: exported on {day}
        {from !== undefined && ` by ${from}`}.
      </p>
      <Counts parts={parts} aside={aside} />
      {canAdd ? (
        <p className="sm dim">
          What you add is marked as imported. It counts for your own progress, and for nothing that is said of
          all learners. Your name, password and browsers stay as they are.
        </p>
      ) : (
        <Notice meaning="info">Everything in this file is here already.</Notice>
      )}
      {children}
      <Form method="post" action="/settings/import" className="row wrap">
        <input type="hidden" name="chosenAt" value={chosenAt} />
        {canAdd && (
          <button className="btn btn-primary" type="submit" name="intent" value="add">
            Add to what I have
          </button>
        )}
        <button className="btn" type="submit" name="intent" value="cancel">
          {canAdd ? "Cancel" : "Done"}
        </button>
      </Form>
    </div>
  );
}

function Counts({ parts, aside }: { parts: PartCounts[]; aside: { slug: string; entries: number }[] }) {
  const shown = parts.filter(({ added, known, leftOut }) => added + known + leftOut > 0);
  const leftOut = parts.reduce((sum, part) => sum + part.leftOut, 0);
  return (
    <>
      {shown.length > 0 && (
        <div className="card table-scroll">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">In the file</th>
                <th scope="col" className="r">
                  To add
                </th>
                <th scope="col" className="r">
                  Here already
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ part, added, known }) => (
                <tr key={part}>
                  <td>{PART_LABELS[part]}</td>
                  <td className="r num">{formatCount(added)}</td>
                  <td className="r num">{formatCount(known)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {leftOut > 0 && (
        <p className="sm">
          {formatCount(leftOut)} {leftOut === 1 ? "entry stays" : "entries stay"} out: what was not judged,
          answered or ended yet when the file was written, and what others said.
        </p>
      )}
      {aside.length > 0 && (
        <Notice meaning="limit">
          This server does not have {aside.map(({ slug }) => slug).join(", ")}. What you did there is kept and
          exported again; import a file once more when the server has them.
        </Notice>
      )}
    </>
  );
}
