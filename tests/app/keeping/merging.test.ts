/** Two pages of one text that has parts; what both keepers share is tested with drafts. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createKeeper, SAVE_AFTER_MS } from "#app/keeping/keeper.ts";
import type { Stored } from "#app/keeping/keeper-state.ts";
import type { LocalCopy } from "#app/keeping/local-copies.ts";
import type { SaveAnswer, Saving } from "#app/keeping/saving.ts";

type Parts = { head: string; body: string };

function serverOf(stored: Stored<Parts>) {
  const server = {
    stored,
    async save({ head, body, baseRevision }: Saving<Parts>): Promise<SaveAnswer<Parts>> {
      if (baseRevision !== server.stored.revision) return { kind: "conflict", current: server.stored };
      server.stored = { head, body, revision: baseRevision + 1 };
      return { kind: "saved", revision: server.stored.revision };
    },
    read: async () => server.stored,
  };
  return server;
}

const isSame = (one: Parts, other: Parts) => one.head === other.head && one.body === other.body;

function merge(base: Parts, mine: Parts, theirs: Parts): Parts | undefined {
  if (mine.head !== base.head && theirs.head !== base.head) return undefined;
  if (mine.body !== base.body && theirs.body !== base.body) return undefined;
  return {
    head: mine.head === base.head ? theirs.head : mine.head,
    body: mine.body === base.body ? theirs.body : mine.body,
  };
}

function open(server: ReturnType<typeof serverOf>, copy?: LocalCopy<Parts>) {
  const copies = { read: () => copy, write: () => {} };
  const starter = { head: "", body: "" };
  return createKeeper({ server, copies, writer: "page", stored: server.stored, starter, isSame, merge });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const START = { head: "a", body: "b", revision: 3 };

test("changes of different parts are both kept, without asking", async () => {
  const server = serverOf(START);
  const [one, other] = [open(server), open(server)];
  one.change({ head: "one" });
  await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
  other.change({ body: "other" });
  await vi.advanceTimersByTimeAsync(2 * SAVE_AFTER_MS);
  expect(server.stored).toEqual({ head: "one", body: "other", revision: 5 });
  expect(other.state()).toMatchObject({ text: { head: "one", body: "other" }, status: { kind: "saved" } });
});

test("changes of the same part wait for the learner, and either text can stand", async () => {
  const server = serverOf(START);
  const [one, other] = [open(server), open(server)];
  one.change({ head: "one" });
  await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
  other.change({ head: "other" });
  await vi.advanceTimersByTimeAsync(2 * SAVE_AFTER_MS);
  expect(other.state().status).toMatchObject({ kind: "conflict", current: { head: "one" } });
  await other.resolve("mine");
  expect(server.stored).toMatchObject({ head: "other", revision: 5 });
});

test("a copy of an older revision is not merged: nobody knows what it was based on", async () => {
  const server = serverOf(START);
  const late = open(server, { head: "late", body: "b", baseRevision: 2, isSaved: false });
  late.recover();
  await vi.advanceTimersByTimeAsync(2 * SAVE_AFTER_MS);
  expect(late.state()).toMatchObject({ text: { head: "late" }, status: { kind: "conflict" } });
  expect(server.stored).toEqual(START);
});
