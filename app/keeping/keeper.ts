import type { Keeper, KeptState, Stored } from "./keeper-state.ts";
import type { LocalCopies, LocalCopy } from "./local-copies.ts";
import type { KeepingServer, SaveAnswer } from "./saving.ts";

export type KeeperParts<Content> = {
  server: KeepingServer<Content>;
  copies: LocalCopies<Content>;
  writer: string;
  /** What the server had when the page was made; undefined for nothing. */
  stored: Stored<Content> | undefined;
  starter: Content;
  isSame: (one: Content, other: Content) => boolean;
  /** One of both, where two pages changed different parts of `base`; undefined where the learner must decide. */
  merge?: (base: Content, mine: Content, theirs: Content) => Content | undefined;
  /** Called after each save, for other tabs. */
  onSaved?: (stored: Stored<Content>) => void;
};

/** Milliseconds from the last key to the request, and from the first one at most. */
export const SAVE_AFTER_MS = 800;
const SAVE_WITHIN_MS = 4_000;
const RETRY_MS = { first: 2_000, most: 30_000 };

/**
 * Keeps one text safe: in this browser at once, on the server a moment later, and never over somebody
 * else's. Nothing is lost when the page goes between the two.
 */
export function createKeeper<Content extends object>(parts: KeeperParts<Content>): Keeper<Content> {
  const { server, copies, writer, starter, isSame, merge } = parts;
  const listeners = new Set<() => void>();
  let stored: Stored<Content> = parts.stored ?? { ...starter, revision: 0 };
  let state: KeptState<Content> = {
    text: stored,
    status: { kind: stored.revision > 0 ? "saved" : "untouched" },
    replaced: 0,
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;
  let keepNext = false;
  let retryMs = RETRY_MS.first;
  let unsavedSince: number | undefined;
  let isRecovered = false;
  /** Whether `stored` is what this text was based on: not where it came from an older copy. */
  let isBaseKnown = true;

  const set = (next: Partial<KeptState<Content>>) => {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  };
  const isUnsaved = () => !isSame(state.text, stored);
  const writeCopy = () => {
    copies.write({ ...state.text, baseRevision: stored.revision, isSaved: !isUnsaved() });
  };
  const schedule = (milliseconds: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  };

  function change(text: Partial<Content>): void {
    set({ text: { ...state.text, ...text } });
    writeCopy();
    if (!isUnsaved()) {
      settle();
      return;
    }
    const now = Date.now();
    unsavedSince ??= now;
    // Whoever types without a pause is saved now and then all the same.
    schedule(Math.min(SAVE_AFTER_MS, Math.max(0, unsavedSince + SAVE_WITHIN_MS - now)));
    if (state.status.kind === "saved" || state.status.kind === "untouched")
      set({ status: { kind: "saving" } });
  }

  /** There is nothing to save, or not any more. */
  function settle(): void {
    clearTimeout(timer);
    unsavedSince = undefined;
    if (state.status.kind !== "conflict" && sending === undefined) {
      set({ status: { kind: stored.revision > 0 ? "saved" : "untouched" } });
    }
  }

  /** One request at a time: what was typed during one goes with the next. */
  async function flush(options: { leaving?: boolean } = {}): Promise<void> {
    clearTimeout(timer);
    if (options.leaving && sending !== undefined && isUnsaved()) return send(options);
    while (sending !== undefined) await sending;
    if (!isUnsaved()) return;
    sending = send(options).finally(() => {
      sending = undefined;
    });
    await sending;
  }

  async function send(options: { leaving?: boolean }): Promise<void> {
    const { text } = state;
    const keep = keepNext;
    unsavedSince = undefined;
    if (state.status.kind !== "conflict") set({ status: { kind: "saving" } });
    // A text sent while leaving follows one that is on its way and will have raised the revision by one.
    const baseRevision = stored.revision + (sending === undefined ? 0 : 1);
    const change = { ...text, baseRevision, writer, ...(keep ? { keep } : {}) };
    take(await server.save(change, options), text);
  }

  function take(answer: SaveAnswer<Content>, text: Content): void {
    switch (answer.kind) {
      case "saved":
        stored = { ...text, revision: answer.revision };
        isBaseKnown = true;
        keepNext = false;
        retryMs = RETRY_MS.first;
        set({ status: { kind: isUnsaved() ? "saving" : "saved" } });
        if (isUnsaved()) schedule(SAVE_AFTER_MS);
        parts.onSaved?.(stored);
        break;
      case "conflict":
        if (!mergeWith(answer.current)) set({ status: { kind: "conflict", current: answer.current } });
        break;
      case "unreachable":
        set({ status: state.status.kind === "conflict" ? state.status : { kind: "offline" } });
        schedule(answer.retryAfterSeconds === undefined ? retryMs : answer.retryAfterSeconds * 1000);
        retryMs = Math.min(RETRY_MS.most, retryMs * 2);
        break;
      case "refused":
        set({ status: answer });
        break;
    }
    writeCopy();
  }

  /** Another page changed other parts: both changes stand, and the learner is not asked. */
  function mergeWith(current: Stored<Content>): boolean {
    const merged = isBaseKnown ? merge?.(stored, state.text, current) : undefined;
    if (!merged) return false;
    stored = current;
    set({ text: merged, status: { kind: "saving" }, replaced: state.replaced + 1 });
    schedule(0);
    return true;
  }

  /** The server's text takes the place of this one, which must be saved or kept elsewhere by now. */
  function adopt(current: Stored<Content>): void {
    stored = current;
    isBaseKnown = true;
    set({ text: current, status: { kind: "saved" }, replaced: state.replaced + 1 });
    writeCopy();
  }

  function hear(current: Stored<Content>): void {
    if (current.revision > stored.revision && !isUnsaved() && sending === undefined) adopt(current);
  }

  const keeper: Keeper<Content> = {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change,
    async replace(text) {
      // What stands now must be on the server before it can be kept there as an earlier version.
      await flush();
      keepNext = true;
      set({ text: { ...state.text, ...text }, replaced: state.replaced + 1 });
      writeCopy();
      await flush();
    },
    flush,
    async refresh() {
      if (isUnsaved() || sending !== undefined) return;
      const current = await server.read();
      if (current) hear(current);
    },
    hear,
    async resolve(choice) {
      // The last words typed here are kept by the server before either text goes.
      await flush();
      const { status } = state;
      if (status.kind !== "conflict") return;
      if (choice === "theirs" || isSame(state.text, status.current)) return adopt(status.current);
      stored = status.current;
      keepNext = true;
      set({ status: { kind: "saving" } });
      await flush();
    },
    recover() {
      const copy = isRecovered ? undefined : copies.read();
      isRecovered = true;
      if (copy) takeOver(copy);
    },
  };
  return keeper;

  /** A copy that the server never confirmed, or a confirmed one where the server knows this visitor no more. */
  function takeOver(copy: LocalCopy<Content>): void {
    const isLost = stored.revision === 0 && !isSame(copy, starter);
    if (isSame(copy, stored) || (copy.isSaved && !isLost)) return;
    const { baseRevision, isSaved: _isSaved, ...content } = copy;
    isBaseKnown = isLost || baseRevision === stored.revision;
    if (!isLost) stored = { ...stored, revision: baseRevision };
    set({ text: content as unknown as Content, replaced: state.replaced + 1 });
    schedule(0);
  }
}
