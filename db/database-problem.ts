/** The database can't be used as it is. The message is one sentence that tells the operator what to do. */
export class DatabaseProblem extends Error {
  override readonly name = "DatabaseProblem";
}

/** What SQLite threw, as a DatabaseProblem where the operator can mend it; everything else as it is. */
export function explained(cause: unknown, path: string): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  const sentence = sentenceFor(code, path, cause instanceof Error ? cause.message : String(cause));
  return sentence ? new DatabaseProblem(sentence, { cause }) : cause;
}

/** Whether SQLite blames the file or its disk: then `explained` knows what to do. */
export function isOfTheFile(cause: unknown): boolean {
  return explained(cause, "") !== cause;
}

/** As `explained`, and what the system says when the file is opened or its folder made. */
export function explainedFile(cause: unknown, path: string): unknown {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code === "ENOSPC") return new DatabaseProblem(full(path), { cause });
  // ENOENT is what Node says when a folder and its parents are to be made where all is mounted read-only.
  if (/^E(ACCES|PERM|ROFS|EXIST|NOTDIR|ISDIR|NOENT)$/.test(code)) {
    return new DatabaseProblem(unwritable(path, (cause as Error).message), { cause });
  }
  return explained(cause, path);
}

export function damaged(path: string, finding: string): string {
  return (
    `${path} is damaged (${finding}): restore a backup with \`npm run restore <file>\`, ` +
    "or move the file away to start with an empty database."
  );
}

function sentenceFor(code: string, path: string, message: string): string | undefined {
  if (/^SQLITE_(NOTADB|CORRUPT)/.test(code)) return damaged(path, message);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return `${path} is held by another program: stop it, then start again.`;
  }
  if (code === "SQLITE_FULL") return full(path);
  // A disk that is full to the last byte has no room for SQLite's shared memory either, and then says only this.
  if (/^SQLITE_IOERR/.test(code)) {
    return (
      `${path} can't be used (${message}): see whether its disk is full or broken, ` +
      "or name another file in DATABASE_FILE."
    );
  }
  if (/^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code)) return unwritable(path, message);
  return undefined;
}

function full(path: string): string {
  return `The disk that holds ${path} is full: free some space.`;
}

function unwritable(path: string, message: string): string {
  return (
    `${path} can't be written (${message}): make it and its folder writable for this user, ` +
    "or name another file in DATABASE_FILE."
  );
}
