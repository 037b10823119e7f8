import { ScrollArea } from "#app/components/scroll-area.tsx";
import type { Difference } from "#judge/verdict.ts";

type NumberTableProps = {
  numbers: NonNullable<Difference["numbers"]>;
  /** Index of the first number that differs. */
  first: number;
};

/** Two rows of numbers and how far apart they are; the first that differs stands out. */
export function NumberTable({ numbers, first }: NumberTableProps) {
  const { start, expected, received } = numbers;
  const columns = expected.map((one, offset) => {
    const other = received[offset] ?? Number.NaN;
    return {
      index: start + offset,
      expected: one,
      received: other,
      differs: !Object.is(one, other) && one !== other,
    };
  });
  return (
    <ScrollArea className="lane-scroll" label="Expected and received numbers">
      <table className="lane">
        <thead>
          <tr>
            <th scope="row">Index</th>
            {columns.map(({ index }) => (
              <th key={index} scope="col" className={index === first ? "ix first" : "ix"}>
                {index}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">Expected</th>
            {columns.map((one) => (
              <td key={one.index} className={one.differs ? "good" : ""}>
                {format(one.expected)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">Received</th>
            {columns.map((one) => (
              <td key={one.index} className={one.differs ? "bad" : ""}>
                {format(one.received)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">Error</th>
            {columns.map((one) => (
              <td key={one.index}>{one.differs ? signed(one.received - one.expected) : "0"}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollArea>
  );
}

function format(value: number): string {
  return String(value).replace("-", "\u2212");
}

function signed(error: number): string {
  const size = Math.abs(error);
  const text = Number.isInteger(size) ? String(size) : String(Number(size.toPrecision(4)));
  return `${error < 0 ? "\u2212" : "+"}${text}`;
}
