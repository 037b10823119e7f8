import type { CompilerRemark } from "#app/components/submission-progress.ts";
import { Say } from "#app/components/verdict-word.tsx";
import { LineLink } from "./program-error.tsx";

type CompilerWarningsProps = {
  warnings: readonly CompilerRemark[];
  onLine: ((line: number, column?: number) => void) | undefined;
};

/** What the compiler remarked; it changes no verdict. */
export function CompilerWarnings({ warnings, onLine }: CompilerWarningsProps) {
  if (warnings.length === 0) return null;
  const word = `${warnings.length} ${warnings.length === 1 ? "warning" : "warnings"}`;
  return (
    <section className="compiler-warnings" aria-label="Compiler warnings">
      <h3>
        <Say icon="triangle-alert" word={`${word} of the compiler`} meaning="limit" />
      </h3>
      <ol>
        {warnings.map(({ message, line, column }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the remarks of a program that does not change
          <li key={index}>
            {line !== undefined && (
              <>
                <LineLink line={line} column={column} onLine={onLine} />:{" "}
              </>
            )}
            {message}
          </li>
        ))}
      </ol>
    </section>
  );
}
