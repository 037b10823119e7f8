/** Something the reader can mend. Its message is one sentence that says what to do; it is shown without a stack. */
export class Fault extends Error {}

/**
 * Runs a command to its end and turns what it throws into one line on standard error and an exit status.
 * Anything but a Fault is a mistake of ours: the stack is for whoever reports it, so it is shown only with DEBUG set.
 *
 * @param {() => Promise<number>} command answers with the exit status
 * @param {number} failed the exit status of a command that threw
 */
export async function runCommand(command, failed = 1) {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = failed;
    if (error instanceof Fault) console.error(error.message);
    else
      console.error(
        process.env.DEBUG ? error : `${describe(error)}. Run the command again with DEBUG=1 for details.`,
      );
  }
}

/** @param {unknown} error */
function describe(error) {
  const message = error instanceof Error ? error.message : String(error);
  return `Unexpected: ${message.split("\n")[0]?.replace(/\.$/, "")}`;
}

/**
 * The sentence for an error of the file system, or undefined where another cause is to blame.
 *
 * @param {unknown} error
 * @param {string} folder what could not be written
 */
export function writeFault(error, folder) {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  // Node says ENOENT when a folder and its parents are to be made where all is mounted read-only.
  const isHidden =
    code === "ENOENT" && error instanceof Error && "syscall" in error && error.syscall === "mkdir";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS" || isHidden) {
    return new Fault(
      `Cannot write to ${folder}: make it writable for this user, or clone the repository to a folder of your own.`,
    );
  }
  if (code === "ENOSPC")
    return new Fault(`The disk that holds ${folder} is full: free about 1 GB and try again.`);
  return undefined;
}
