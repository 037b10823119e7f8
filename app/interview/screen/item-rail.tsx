import { Form, Link } from "@remix-run/react";
import { Icon } from "#app/icons/icon.tsx";
import { ITEM_STATE_WORDS, type ItemMark, type SectionMark } from "#app/interview/marks.ts";
import { SECTION_LABELS } from "#interview/vocabulary.ts";

type ItemRailProps = {
  interview: string;
  sections: readonly SectionMark[];
  section: number;
  marks: readonly ItemMark[];
  /** The position that the page shows. */
  position: number | undefined;
};

/** Every item by section. Those of the section under way are links; of what comes only the number is told. */
export function ItemRail({ interview, sections, section, marks, position }: ItemRailProps) {
  return (
    <nav className="iv-rail" aria-label="Items of the interview">
      {sections.map((one) => (
        <section key={one.position} aria-label={SECTION_LABELS[one.kind]}>
          <h2>
            {SECTION_LABELS[one.kind]}, {Math.round(one.seconds / 60)}&nbsp;min
          </h2>
          {one.position > section ? (
            <p className="iv-locked cap">
              <Icon name="lock" small /> {one.count} {one.count === 1 ? "item" : "items"}, not begun
            </p>
          ) : (
            <ol>
              {marks
                .filter((mark) => mark.section === one.position)
                .map((mark) => (
                  <li key={mark.position}>
                    <Row mark={mark} isOpen={one.position === section} {...{ interview, position }} />
                  </li>
                ))}
            </ol>
          )}
        </section>
      ))}
    </nav>
  );
}

type RowProps = {
  mark: ItemMark;
  isOpen: boolean;
  interview: string;
  position: number | undefined;
};

function Row({ mark, isOpen, interview, position }: RowProps) {
  const inside = (
    <>
      <span className="num faint">{mark.position}</span>
      <span className="grow trunc">{mark.title}</span>
      {mark.isFlagged && isOpen && (
        <span className="say is-limit cap">
          <Icon name="flag" small />
          <span className="vh">flagged, </span>
        </span>
      )}
      <span className={mark.state === "begun" || mark.state === "sent" ? "say is-info cap" : "cap"}>
        {(mark.state === "begun" || mark.state === "sent") && <Icon name="circle-dot" small />}
        {ITEM_STATE_WORDS[mark.state]}
      </span>
    </>
  );
  if (!isOpen) return <span className="iv-item">{inside}</span>;
  return (
    <Link
      className="iv-item"
      to={`/interviews/${interview}?item=${mark.position}`}
      replace
      aria-current={mark.position === position ? "step" : undefined}
    >
      {inside}
    </Link>
  );
}

type ItemNavProps = { interview: string; marks: readonly ItemMark[]; position: number };

/** To the neighbours within the section, and the flag that says "come back". */
export function ItemNav({ interview, marks, position }: ItemNavProps) {
  const own = marks.find((mark) => mark.position === position);
  const near = marks.filter((mark) => mark.section === own?.section);
  const address = `/interviews/${interview}`;
  const previous = near.find((mark) => mark.position === position - 1);
  const next = near.find((mark) => mark.position === position + 1);
  const intent = own?.isFlagged ? "unflag" : "flag";
  return (
    <div className="iv-nav">
      {previous && (
        <Link className="btn btn-quiet" to={`${address}?item=${previous.position}`} replace>
          <Icon name="chevron-left" />
          Previous
        </Link>
      )}
      <Form method="post" action={`${address}?item=${position}`} replace>
        <input type="hidden" name="intent" value={intent} />
        <button className="btn btn-quiet" type="submit" aria-pressed={own?.isFlagged ?? false}>
          <Icon name="flag" />
          {own?.isFlagged ? "Flagged" : "Flag"}
        </button>
      </Form>
      {next && (
        <Link className="btn btn-quiet" to={`${address}?item=${next.position}`} replace>
          Next
          <Icon name="chevron-right" />
        </Link>
      )}
    </div>
  );
}
