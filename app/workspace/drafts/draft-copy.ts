import type { DraftText } from "./draft-text.ts";

/** A draft as this browser keeps it, for when the server cannot be reached or has lost the visitor. */
export type DraftCopy = DraftText & {
  /** The server's revision that the text is based on. */
  baseRevision: number;
  /** False while the server has not confirmed this text. */
  isSaved: boolean;
};

export type DraftCopies = {
  read: () => DraftCopy | undefined;
  write: (copy: DraftCopy) => void;
};

const PREFIX = "draft:";

/** Copies of the text of this name in localStorage. Where that is full or forbidden, nothing is kept and nothing fails. */
export function draftCopies(name: string): DraftCopies {
  const key = PREFIX + name;
  return {
    read() {
      try {
        const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
        return isCopy(value) ? value : undefined;
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

/** Takes every copy of this site out of this browser. */
export function forgetDraftCopies(): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    }
  } catch {
    // Where nothing may be stored, nothing is.
  }
}

function isCopy(value: unknown): value is DraftCopy {
  if (typeof value !== "object" || value === null) return false;
  const { source, ownInputs, baseRevision, isSaved } = value as Record<string, unknown>;
  return (
    typeof source === "string" &&
    Array.isArray(ownInputs) &&
    ownInputs.every((one) => typeof one === "string") &&
    Number.isInteger(baseRevision) &&
    typeof isSaved === "boolean"
  );
}
