import type { DraftText, StoredDraft } from "./draft-text.ts";

/** How safe the text is, as the page says it. */
export type DraftStatus =
  | { kind: "untouched" }
  | { kind: "saved" }
  | { kind: "saving" }
  /** Kept in this browser; the server is asked again by itself. */
  | { kind: "offline" }
  | { kind: "refused"; error: string }
  /** Somewhere else another text was saved; the learner decides, and both are kept. */
  | { kind: "conflict"; current: StoredDraft };

export type DraftState = {
  text: DraftText;
  status: DraftStatus;
  /** Counts texts that came from outside the editor, so that the editor knows when to take one over. */
  replaced: number;
};

export type DraftKeeper = {
  state: () => DraftState;
  subscribe: (listener: () => void) => () => void;
  /** The learner typed. */
  change: (text: Partial<DraftText>) => void;
  /** Another text takes the place of this one, which stays among the earlier versions. */
  replace: (source: string) => Promise<void>;
  /** Saves what is not saved yet; `leaving` when the page may be gone before the answer. */
  flush: (options?: { leaving?: boolean }) => Promise<void>;
  /** Asks whether another page saved meanwhile, and takes that over when nothing here is unsaved. */
  refresh: () => Promise<void>;
  /** Another tab of this browser saved. */
  hear: (stored: StoredDraft) => void;
  resolve: (choice: "mine" | "theirs") => Promise<void>;
  /** Takes over what this browser kept, when the page went before the server had it. Once, after hydration. */
  recover: () => void;
};
