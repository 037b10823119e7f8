/** A test or check that did not pass, and what it says about it. */
export type Failure = { name: string; message: string };

/** What a stage has passed and failed. Skipped tests count as neither. */
export type Outcome = { passed: number; failures: Failure[] };

export const PASSED: Outcome = { passed: 1, failures: [] };

/** Enough of a message for the assertion and the place; the whole stands where the test ran. */
const LINES_SHOWN = 12;

export function failed(name: string, message: string): Outcome {
  return { passed: 0, failures: [{ name, message }] };
}

export function total(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, one) => sum + one.passed, 0),
    failures: outcomes.flatMap((one) => one.failures),
  };
}

/** The last line of `npm test`, made to be read by programs too. */
export function summary({ passed, failures }: Outcome): string {
  return `${passed} passed, ${failures.length} failed`;
}

/**
 * What failed, once more and together: among thousands of lines it would have to be looked for, and who
 * sees only the end of a log would not find it.
 */
export function retold({ failures }: Outcome): string {
  return failures.map(({ name, message }) => `✗ ${name}\n${indented(message)}`).join("\n\n");
}

function indented(message: string): string {
  const lines = message.trimEnd().split("\n");
  const shown = lines.slice(0, LINES_SHOWN);
  if (lines.length > LINES_SHOWN) shown.push(`… ${lines.length - LINES_SHOWN} more lines, above`);
  return shown.map((line) => `  ${line}`.trimEnd()).join("\n");
}
