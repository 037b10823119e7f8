/** Something as this browser keeps it, for when the server cannot be reached or has lost the visitor. */
export type LocalCopy<Content> = Content & {
  /** The server's revision that it is based on. */
  baseRevision: number;
  /** False while the server has not confirmed it. */
  isSaved: boolean;
};

export type LocalCopies<Content> = {
  read: () => LocalCopy<Content> | undefined;
  write: (copy: LocalCopy<Content>) => void;
};

const PREFIX = "draft:";

/**
 * Copies of what has this name, in localStorage. Where that is full or forbidden, nothing is kept and nothing
 * fails. `isContent` looks at what is read: anything may stand there.
 */
export function localCopies<Content extends object>(
  name: string,
  isContent: (value: Record<string, unknown>) => boolean,
): LocalCopies<Content> {
  const key = PREFIX + name;
  return {
    read() {
      try {
        const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
        return isCopy(value) && isContent(value) ? (value as LocalCopy<Content>) : undefined;
      } catch {
        return undefined;
      }
    },
    write(copy) {
      try {
        localStorage.setItem(key, JSON.stringify(copy));
      } catch {
        // Private windows and full disks: the server's copy has to do.
      }
    },
  };
}

/** Takes the copies whose names begin like this out of this browser, all of this site by default. */
export function forgetLocalCopies(beginning = "", except?: string): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX + beginning) && key !== `${PREFIX}${except}`) localStorage.removeItem(key);
    }
  } catch {
    // Where nothing may be stored, nothing is.
  }
}

function isCopy(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  const { baseRevision, isSaved } = value as Record<string, unknown>;
  return Number.isInteger(baseRevision) && typeof isSaved === "boolean";
}
