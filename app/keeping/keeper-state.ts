/** What a server has of something that is being written. */
export type Stored<Content> = Content & {
  /** Counted from 1; 0 where nothing was stored yet. */
  revision: number;
};

/** How safe it is, as the page says it. */
export type KeptStatus<Content> =
  | { kind: "untouched" }
  | { kind: "saved" }
  | { kind: "saving" }
  /** Kept in this browser; the server is asked again by itself. */
  | { kind: "offline" }
  | { kind: "refused"; error: string; isOver?: true }
  /** Somewhere else something else was saved; the learner decides, and both are kept. */
  | { kind: "conflict"; current: Stored<Content> };

export type KeptState<Content> = {
  text: Content;
  status: KeptStatus<Content>;
  /** Counts texts that came from outside the editor, so that the editor knows when to take one over. */
  replaced: number;
};

export type Keeper<Content> = {
  state: () => KeptState<Content>;
  subscribe: (listener: () => void) => () => void;
  /** The learner typed. */
  change: (text: Partial<Content>) => void;
  /** Another text takes the place of this one, which stays among the earlier versions. */
  replace: (text: Partial<Content>) => Promise<void>;
  /** Saves what is not saved yet; `leaving` when the page may be gone before the answer. */
  flush: (options?: { leaving?: boolean }) => Promise<void>;
  /** Asks whether another page saved meanwhile, and takes that over when nothing here is unsaved. */
  refresh: () => Promise<void>;
  /** Another tab of this browser saved. */
  hear: (stored: Stored<Content>) => void;
  resolve: (choice: "mine" | "theirs") => Promise<void>;
  /** Takes over what this browser kept, when the page went before the server had it. Once, after hydration. */
  recover: () => void;
};
