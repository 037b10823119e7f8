import type { ReactNode } from "react";
import { BoardPicture } from "#app/design-review/board-picture.tsx";
import type { AutomaticReview } from "#app/design-review/review-data.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";
import { CheckList } from "./check-list.tsx";
import { ConstraintList } from "./constraint-list.tsx";
import { EstimateList } from "./estimate-list.tsx";
import { SectionTimes } from "./section-times.tsx";

type FoundViewProps = {
  found: AutomaticReview;
  board: Board;
  base: string;
  /** The check whose evidence is marked on the board. */
  shownCheck: string | undefined;
};

/** What the platform found by itself: estimates, constraints, structure, time. */
export function FoundView({ found, board, base, shownCheck }: FoundViewProps) {
  const { estimates, constraints, checks, times } = found;
  const right = estimates.filter(({ outcome }) => outcome === "right").length;
  const held = constraints.filter(({ state }) => state === "holds").length;
  const sound = checks.filter(({ holds }) => holds).length;
  const evidence = checks.find(({ id }) => id === shownCheck)?.evidence ?? [];
  return (
    <div className="dr-found">
      <Part
        id="estimates"
        title="Estimates"
        say={`${right} of ${estimates.length} within the setter's range`}
      >
        <EstimateList estimates={estimates} />
      </Part>
      <Part id="constraints" title="Constraints" say={`${held} of ${constraints.length} hold`}>
        <ConstraintList constraints={constraints} />
      </Part>
      <Part id="structure" title="Structure of the board" say={`${sound} of ${checks.length} hold`}>
        <CheckList checks={checks} base={base} shown={shownCheck} />
      </Part>
      <Part id="board" title="Board" say={shownCheck === undefined ? "" : "evidence is marked"}>
        <BoardPicture
          board={board}
          id="found-board"
          title="Your board"
          marked={evidence.map(({ id }) => id)}
        />
      </Part>
      <Part id="time" title="Time by section" say="the mark is the suggested share">
        <SectionTimes times={times} />
      </Part>
    </div>
  );
}

type PartProps = { id: string; title: string; say: string; children: ReactNode };

function Part({ id, title, say, children }: PartProps) {
  return (
    <section className="card" id={id} aria-labelledby={`${id}-head`}>
      <div className="card-head">
        <h2 id={`${id}-head`}>{title}</h2>
        <span className="cap end">{say}</span>
      </div>
      <div className="card-body">{children}</div>
    </section>
  );
}
