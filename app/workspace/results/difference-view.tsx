import type { Difference } from "#judge/verdict.ts";
import { NumberTable } from "./number-table.tsx";

/** Where the answer first leaves the expected one: the place, both sides, and of numbers the table. */
export function DifferenceView({ difference }: { difference: Difference }) {
  const { path, expected, received, numbers, largestError } = difference;
  return (
    <div className="difference">
      <p className="cap">
        First difference at <b className="num">{path === "" ? "the answer itself" : path}</b>
        {largestError && (
          <>
            , largest error <b className="num">{formatError(largestError.error)}</b> at index{" "}
            <b className="num">{largestError.index}</b>
          </>
        )}
      </p>
      {numbers ? (
        <NumberTable numbers={numbers} first={firstIndex(path) ?? numbers.start} />
      ) : (
        <dl className="sides">
          <div className="good">
            <dt>Expected</dt>
            <dd>{expected}</dd>
          </div>
          <div className="bad">
            <dt>Received</dt>
            <dd>{received}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}

/** The last index of a path: 3 of `perLayer[3]`. */
function firstIndex(path: string): number | undefined {
  const index = /\[(\d+)\]$/.exec(path)?.[1];
  return index === undefined ? undefined : Number(index);
}

function formatError(error: number): string {
  return Number.isInteger(error) ? error.toLocaleString("en") : String(Number(error.toPrecision(4)));
}
