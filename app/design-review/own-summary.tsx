import { Link } from "@remix-run/react";
import { formatCount } from "#app/components/format-number.ts";
import { Icon } from "#app/icons/icon.tsx";
import type { MarkState } from "./review-data.ts";

type OwnSummaryProps = {
  /** By the platform, 0 to 1. */
  score: number;
  mark: MarkState;
  address: string;
};

/** Both scores, apart from each other, and the ways to versions and to sharing. */
export function OwnSummary({ score, mark, address }: OwnSummaryProps) {
  return (
    <p className="row wrap sm dim">
      <span>
        <b className="num">{formatCount(100 * score)}</b> of 100 by the platform
      </span>
      <span>
        <SelfMarked mark={mark} />
      </span>
      <span className="row wrap end">
        <Link className="btn" to={`${address}/history`}>
          <Icon name="history" />
          Versions
        </Link>
        <Link className="btn" to={`${address}?view=reviews#share`}>
          <Icon name="external-link" />
          Share
        </Link>
      </span>
    </p>
  );
}

function SelfMarked({ mark }: { mark: MarkState }) {
  if (mark.kind !== "done")
    return <>{mark.kind === "none" ? "not marked by you yet" : "you are marking it"}</>;
  return (
    <>
      <b className="num">{formatCount(mark.total.points)}</b> of 100 self-marked
    </>
  );
}
