import { Line } from "#app/components/line.tsx";
import type { TotalReadingView, TotalView } from "#app/design/workspace-data.ts";
import { Icon } from "#app/icons/icon.tsx";

type TotalWordProps = { total: TotalView; reading: TotalReadingView | undefined };

/** Pass or fail, and by how much; or what is missing. The figures of the picture beside it are said as well. */
export function TotalWord({ total, reading }: TotalWordProps) {
  if (!reading) return null;
  if (reading.state === "missing") {
    const { rows, unreadable } = reading;
    return (
      <span className="cap">
        {rows.length > 0 && (rows.length === 1 ? "1 estimate missing" : `${rows.length} estimates missing`)}
        {unreadable.map(({ label, because }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two rows may share a name; their order is fixed
          <span key={index} className="ds-unread">
            <b>
              <Line html={label} />
            </b>{" "}
            can't be read. {because}
          </span>
        ))}
      </span>
    );
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
