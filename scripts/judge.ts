/**
 * `npm run -s judge -- <slug> <file...> [--language L] [--samples] [--json]`
 * Judges files as the server would. Exit status: 0 when every verdict is `accepted`, also that of a kernel which is
 * over its device's budget; 1 when one is not; 2 for wrong usage, a judge error, and whatever else kept it from judging.
 */
import { runCommand } from "#scripts/setup/fault.mjs";

// Loaded here and not above: where a package is missing or does not fit, that is no verdict either.
await runCommand(async () => {
  const { judgeFiles } = await import("#scripts/judge-files/judge-files.ts");
  return judgeFiles(process.argv.slice(2));
}, 2);
