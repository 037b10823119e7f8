import type { TotalReadingView, TotalView } from "#app/design/workspace-data.ts";
import { Icon } from "#app/icons/icon.tsx";

type TotalWordProps = { total: TotalView; reading: TotalReadingView | undefined };

/** Pass or fail, and by how much; or what is missing. The figures of the picture beside it are said as well. */
export function TotalWord({ total, reading }: TotalWordProps) {
  if (!reading || reading.state === "missing") {
    const count = reading?.rows.length ?? 0;
    return <span className="cap">{count === 1 ? "1 estimate missing" : `${count} estimates missing`}</span>;
  }
  if (reading.state === "unreadable") return <span className="cap">{reading.because}</span>;
  const { holds, says, text } = reading;
  return (
    <span className={holds ? "say is-pass cap" : "say is-fail cap"}>
      <Icon name={holds ? "check" : "x"} small />
      <span>
        <span className="vh">
          {text} {total.unit}, {total.limit}:{" "}
        </span>
        {says}
      </span>
    </span>
  );
}
