import type { ProgramError } from "#judge/verdict.ts";

type ProgramErrorViewProps = {
  error: ProgramError;
  onLine: ((line: number, column?: number) => void) | undefined;
};

/** What the program threw and where, with ways to those lines. */
export function ProgramErrorView({ error, onLine }: ProgramErrorViewProps) {
  const { name, message, frames } = error;
  return (
    <div className="program-error">
      {message !== "" && (
        <p className="thrown">
          <b>{name}</b>: {message}
        </p>
      )}
      {frames.length > 0 && (
        <ol className="frames">
          {frames.map(({ line, column, functionName }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a stack never changes; a recursion repeats its frames
            <li key={index}>
              <LineLink line={line} column={column} onLine={onLine} />
              {functionName && (
                <>
                  {" "}
                  in <code>{functionName}</code>
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

type LineLinkProps = { line: number; column?: number | undefined; onLine: ProgramErrorViewProps["onLine"] };

export function LineLink({ line, column, onLine }: LineLinkProps) {
  const place = `line ${line}${column === undefined ? "" : `, column ${column}`}`;
  if (!onLine) return <span>{place}</span>;
  return (
    <button type="button" className="link line-link" onClick={() => onLine(line, column)}>
      {place}
    </button>
  );
}
