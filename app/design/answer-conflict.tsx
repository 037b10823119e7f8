import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { Notice } from "#app/components/notice.tsx";
import type { KeptStatus } from "#app/keeping/keeper-state.ts";
import { useKept } from "#app/keeping/use-kept.ts";
import { type DesignAnswer, SECTION_LABELS, SECTIONS } from "#problems/system-design/vocabulary.ts";
import type { AnswerKeeper } from "./use-answer-keeper.ts";

type AnswerTroubleProps = { address: string; keeper: AnswerKeeper; children: ReactNode };

/** What keeps an answer from being saved, with the way out. Nothing while it is saved. */
export function AnswerTrouble({ address, keeper, children }: AnswerTroubleProps) {
  const status = useKept(keeper, (state) => state.status);
  return (
    <div className="ds-trouble" role="status">
      {children}
      {status.kind === "refused" && (
        <Notice meaning="fail">
          {status.error}{" "}
          {status.isOver && (
            <Link className="link" to={address}>
              Look at it
            </Link>
          )}
        </Notice>
      )}
      {status.kind === "conflict" && <AnswerConflict keeper={keeper} status={status} />}
    </div>
  );
}

type Conflict = Extract<KeptStatus<DesignAnswer>, { kind: "conflict" }>;

/** Two pages changed the same part: either answer may stand, and the other is among the versions. */
function AnswerConflict({ keeper, status }: { keeper: AnswerKeeper; status: Conflict }) {
  const mine = useKept(keeper, (state) => state.text);
  async function takeOther() {
    // First this page's, then the other one over it: so the server keeps both.
    const { revision: _revision, ...other } = status.current;
    await keeper.resolve("mine");
    await keeper.replace(other);
  }
  return (
    <Notice meaning="limit">
      <p>
        <b>Another tab or device changed the same part:</b> {differingParts(mine, status.current).join(", ")}.
        Nothing was overwritten, and the answer that you do not choose stays among the versions.
      </p>
      <p className="row wrap">
        <button className="btn btn-sm" type="button" onClick={() => void keeper.resolve("mine")}>
          Keep this page's answer
        </button>
        <button className="btn btn-sm" type="button" onClick={() => void takeOther()}>
          Use the other answer
        </button>
      </p>
    </Notice>
  );
}

function differingParts(mine: DesignAnswer, theirs: DesignAnswer): string[] {
  const differs = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);
  return [
    ...SECTIONS.filter((one) => mine.texts[one] !== theirs.texts[one]).map((one) => SECTION_LABELS[one]),
    ...(differs(mine.board, theirs.board) ? ["the board"] : []),
    ...(differs(mine.sheet, theirs.sheet) ? ["the budget"] : []),
    ...(differs(mine.replies, theirs.replies) ? ["replies"] : []),
  ];
}
