import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { SAVE_AFTER_MS } from "#app/keeping/keeper.ts";
import type { LocalCopy } from "#app/keeping/local-copies.ts";
import type * as keeping from "#app/keeping/saving.ts";
import { createDraftKeeper } from "#app/workspace/drafts/draft-keeper.ts";
import type { DraftText, StoredDraft } from "#app/workspace/drafts/draft-text.ts";

type DraftSave = keeping.Saving<DraftText>;
type SaveAnswer = keeping.SaveAnswer<DraftText>;
type DraftCopy = LocalCopy<DraftText>;

/** The server's rules for one draft, as db/drafts.ts has them, and a wire that can be cut. */
function serverOf(stored?: StoredDraft) {
  const server = {
    stored,
    isReachable: true,
    refusal: undefined as string | undefined,
    received: [] as DraftSave[],
    kept: [] as string[],
    async save(change: DraftSave): Promise<SaveAnswer> {
      if (!server.isReachable) return { kind: "unreachable" };
      if (server.refusal) return { kind: "refused", error: server.refusal };
      server.received.push(change);
      const { source, ownInputs, baseRevision } = change;
      const now = server.stored;
      if (now && now.source === source) return { kind: "saved", revision: now.revision };
      if (now && now.revision !== baseRevision) {
        server.kept.push(source);
        return { kind: "conflict", current: now };
      }
      if (now) server.kept.push(now.source);
      server.stored = { source, ownInputs, revision: (now?.revision ?? 0) + 1 };
      return { kind: "saved", revision: server.stored.revision };
    },
    async read() {
      return server.isReachable ? server.stored : undefined;
    },
  };
  return server;
}

function browserOf(copy?: DraftCopy) {
  const browser = {
    copy,
    read: () => browser.copy,
    write(next: DraftCopy) {
      browser.copy = next;
    },
  };
  return browser;
}

const STARTER = { source: "// starter", ownInputs: [] };

function open(server = serverOf(), browser = browserOf()) {
  const keeper = createDraftKeeper({
    ...{ server, copies: browser, writer: "this page", starter: STARTER },
    stored: server.stored,
  });
  const says = () => [keeper.state().status.kind, keeper.state().text.source];
  return { keeper, server, browser, says };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("while somebody types", () => {
  test("the text is in this browser at once and on the server a moment after the last key", async () => {
    const { keeper, server, browser, says } = open();
    expect(says()).toEqual(["untouched", "// starter"]);
    keeper.change({ source: "a" });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS - 100);
    keeper.change({ source: "ab" });
    expect(browser.copy).toMatchObject({ source: "ab", isSaved: false, baseRevision: 0 });
    expect(says()).toEqual(["saving", "ab"]);
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(server.received.map((one) => one.source)).toEqual(["ab"]);
    expect(says()).toEqual(["saved", "ab"]);
    expect(browser.copy).toMatchObject({ isSaved: true, baseRevision: 1 });
  });

  test("without a pause it is saved now and then all the same", async () => {
    const { keeper, server } = open();
    for (let key = 0; key < 50; key++) {
      keeper.change({ source: "x".repeat(key + 1) });
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(server.received.length).toBeGreaterThanOrEqual(2);
  });

  test("taking everything back sends nothing", async () => {
    const { keeper, server, says } = open();
    keeper.change({ source: "a" });
    keeper.change({ source: STARTER.source });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.received).toEqual([]);
    expect(says()[0]).toBe("untouched");
  });

  test("what is typed during a request goes with the next, on the new revision", async () => {
    const { keeper, server } = open();
    keeper.change({ source: "a" });
    const first = keeper.flush();
    keeper.change({ source: "ab" });
    await first;
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(server.received.map((one) => [one.source, one.baseRevision])).toEqual([
      ["a", 0],
      ["ab", 1],
    ]);
  });

  test("a page that goes during a request does not conflict with itself", async () => {
    const { keeper, server, says } = open(serverOf({ ...STARTER, source: "old", revision: 4 }));
    keeper.change({ source: "old and more" });
    const first = keeper.flush();
    keeper.change({ source: "old and more and last words" });
    await Promise.all([first, keeper.flush({ leaving: true })]);
    expect(server.received.map((one) => one.baseRevision)).toEqual([4, 5]);
    expect(server.stored?.source).toBe("old and more and last words");
    expect(says()[0]).toBe("saved");
  });
});

describe("when the server is away", () => {
  test("the text is kept here, and saved by itself once it is back", async () => {
    const { keeper, server, browser, says } = open();
    server.isReachable = false;
    keeper.change({ source: "offline" });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(says()).toEqual(["offline", "offline"]);
    expect(browser.copy).toMatchObject({ source: "offline", isSaved: false });
    server.isReachable = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.stored?.source).toBe("offline");
    expect(says()[0]).toBe("saved");
  });

  test("a text that it will never take says why and stays", async () => {
    const { keeper, server, browser } = open();
    server.refusal = "A program may have 65,536 characters: shorten it to have it saved.";
    keeper.change({ source: "long" });
    await keeper.flush();
    expect(keeper.state().status).toEqual({ kind: "refused", error: server.refusal });
    expect(browser.copy?.source).toBe("long");
  });
});

describe("after a crash", () => {
  const crashed: DraftCopy = { source: "last words", ownInputs: [], baseRevision: 3, isSaved: false };

  test("what the server never had is taken from this browser and saved", async () => {
    const server = serverOf({ ...STARTER, source: "before", revision: 3 });
    const { keeper, says } = open(server, browserOf(crashed));
    expect(says()[1]).toBe("before");
    keeper.recover();
    expect(says()[1]).toBe("last words");
    await vi.advanceTimersByTimeAsync(10);
    expect(server.stored).toMatchObject({ source: "last words", revision: 4 });
  });

  test("what another device saved meanwhile is a conflict, not overwritten", async () => {
    const server = serverOf({ ...STARTER, source: "from elsewhere", revision: 5 });
    const { keeper, says } = open(server, browserOf(crashed));
    keeper.recover();
    await vi.advanceTimersByTimeAsync(10);
    expect(says()).toEqual(["conflict", "last words"]);
    expect(server.stored?.source).toBe("from elsewhere");
    expect(server.kept).toEqual(["last words"]);
  });

  test("a server that has lost the visitor gets the text back", async () => {
    const saved: DraftCopy = { ...crashed, isSaved: true };
    const { keeper, server } = open(serverOf(), browserOf(saved));
    keeper.recover();
    await vi.advanceTimersByTimeAsync(10);
    expect(server.stored?.source).toBe("last words");
  });

  test("an old copy that was saved does not come back over a newer draft", async () => {
    const saved: DraftCopy = { ...crashed, isSaved: true };
    const server = serverOf({ ...STARTER, source: "newer", revision: 9 });
    const { keeper, says } = open(server, browserOf(saved));
    keeper.recover();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(says()).toEqual(["saved", "newer"]);
  });
});

describe("when somebody else saved too", () => {
  function inConflict() {
    const opened = open(serverOf({ ...STARTER, source: "common", revision: 1 }));
    opened.server.stored = { ...STARTER, source: "theirs", revision: 2 };
    opened.keeper.change({ source: "mine" });
    return opened;
  }

  test("both texts are known, and typing goes on", async () => {
    const { keeper, server, says } = inConflict();
    await keeper.flush();
    expect(says()).toEqual(["conflict", "mine"]);
    keeper.change({ source: "mine, longer" });
    await vi.advanceTimersByTimeAsync(SAVE_AFTER_MS);
    expect(says()).toEqual(["conflict", "mine, longer"]);
    expect(server.stored?.source).toBe("theirs");
    expect(server.kept).toContain("mine, longer");
  });

  test("keeping one's own text leaves the other findable", async () => {
    const { keeper, server, says } = inConflict();
    await keeper.flush();
    await keeper.resolve("mine");
    expect(says()).toEqual(["saved", "mine"]);
    expect(server.stored).toMatchObject({ source: "mine", revision: 3 });
    expect(server.kept).toContain("theirs");
  });

  test("taking the other text leaves one's own findable", async () => {
    const { keeper, server, says } = inConflict();
    await keeper.flush();
    const before = keeper.state().replaced;
    await keeper.resolve("theirs");
    expect(says()).toEqual(["saved", "theirs"]);
    expect(keeper.state().replaced).toBe(before + 1);
    expect(server.kept).toContain("mine");
  });

  test("a page with nothing unsaved takes over what it hears and what it finds on coming back", async () => {
    const { keeper, server, says } = open(serverOf({ ...STARTER, source: "one", revision: 1 }));
    keeper.hear({ ...STARTER, source: "two", revision: 2 });
    expect(says()).toEqual(["saved", "two"]);
    keeper.hear({ ...STARTER, source: "late news", revision: 1 });
    expect(says()[1]).toBe("two");
    server.stored = { ...STARTER, source: "three", revision: 3 };
    await keeper.refresh();
    expect(says()[1]).toBe("three");
    keeper.change({ source: "three, mine" });
    keeper.hear({ ...STARTER, source: "four", revision: 4 });
    expect(says()[1]).toBe("three, mine");
  });
});

test("a text that takes the place of another asks the server to keep that one", async () => {
  const { keeper, server } = open(serverOf({ ...STARTER, source: "work", revision: 1 }));
  keeper.change({ source: "work, more" });
  await keeper.replace({ source: STARTER.source });
  expect(server.received.map((one) => [one.source, one.keep ?? false])).toEqual([
    ["work, more", false],
    ["// starter", true],
  ]);
  expect(server.kept).toContain("work, more");
});
