import { Line } from "#app/components/line.tsx";
import { NoteText } from "#app/components/note-text.tsx";
import { ScrollArea } from "#app/components/scroll-area.tsx";
import { BoardChanges } from "#app/design-review/board-changes.tsx";
import type { BesideView } from "#app/design-review/review-data.ts";
import { SECTION_LABELS } from "#problems/system-design/vocabulary.ts";

/** The reference beside the answer, for a dimension that was marked. */
export function Beside({ beside }: { beside: BesideView }) {
  const { sections, boards, rows } = beside;
  return (
    <section className="card dr-beside" id="reference" aria-labelledby="beside" tabIndex={-1}>
      <div className="card-head">
        <h2 id="beside">The reference beside it</h2>
        <span className="cap end">marked: figures and abbreviations that only one side has</span>
      </div>
      <div className="card-body">
        {sections.map(({ section, mine, reference }) => (
          <div key={section} className="dr-pair">
            <h3>{SECTION_LABELS[section]}</h3>
            <Side who="This answer" html={mine} />
            <Side who="Reference" html={reference} />
          </div>
        ))}
        {rows && (
          <ScrollArea label="Rows of both sheets" className="table-scroll">
            <table className="table dr-sheet">
              <thead>
                <tr>
                  <th scope="col">Row</th>
                  <th scope="col">This answer</th>
                  <th scope="col">Reference</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ key, name, kind, before, after }) => (
                  <tr key={key} className={kind === "same" ? "" : "is-different"}>
                    <th scope="row">
                      <Line html={name} />
                    </th>
                    <td>
                      <code>{before || "empty"}</code>
                    </td>
                    <td>
                      <code>{after || "not there"}</code>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollArea>
        )}
        {boards && (
          <BoardChanges
            before={boards.mine}
            after={boards.reference}
            compared="structure"
            names={["This answer", "Reference"]}
            id="beside-board"
          />
        )}
      </div>
    </section>
  );
}

function Side({ who, html }: { who: string; html: string }) {
  return (
    <div>
      <p className="cap">{who}</p>
      {html === "" ? <p className="faint">Nothing was written.</p> : <NoteText html={html} />}
    </div>
  );
}
