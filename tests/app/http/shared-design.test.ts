/** A design behind a share link: what a mentor sees and does, and what the link never tells. */
import { beforeEach, describe, expect, test } from "vitest";
import { addDesignComment } from "#db/design-comments.ts";
import { saveNote } from "#db/notes.ts";
import { createMember, signUp } from "./accounts.ts";
import { type FinishedDesign, finishedDesign, markEverything, sharedPath } from "./finished-design.ts";
import { createGuest, type Guest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { type RunningApp, startApp } from "./running-app.ts";
import { until } from "./until.ts";

const judge = createHeldJudge();
let app: RunningApp;
let learner: Guest;
let mentor: Guest;
let design: FinishedDesign;
let shared: string;

beforeEach(async () => {
  app = await startApp({ judge });
  learner = createGuest(app.origin);
  mentor = createGuest(app.origin);
  design = await finishedDesign(app.db, learner);
  shared = await sharedPath(learner, design.address, "Ada");
});

async function read(guest: Guest, path: string): Promise<string> {
  const response = await guest.get(path);
  expect(response.status, path).toBe(200);
  return (await response.text()).replaceAll("<!-- -->", "");
}

const begin = (guest = mentor, name = "Grace") => guest.post(shared, { intent: "begin", name });

describe("a share link", () => {
  test("shows question and answer to anybody, is not indexed, not kept and told to no other site", async () => {
    const response = await mentor.get(shared);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain("Ada");
    expect(html).toContain("How many sensors?");
    expect(html).toContain('name="robots" content="noindex"');
    expect(response.headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(response.headers.get("cache-control")).toContain("no-store");
    expect(response.headers.get("referrer-policy")).toBe("same-origin");
  });

  test("that is wrong, expired or revoked is the same page that nobody has", async () => {
    const plain = async (path: string) => {
      const response = await mentor.get(path);
      const html = (await response.text())
        .replace(/[\w-]{43}/g, "")
        .replace(/[0-9a-f-]{36}|nonce[^ >]*/g, "");
      return [response.status, html.replaceAll(/"[\w+/=]{22,}"/g, "").length];
    };
    const wrong = await plain(`/shared/${"x".repeat(43)}`);
    expect(wrong[0]).toBe(404);
    await app.db
      .updateTable("shareLink")
      .set({ expiresAt: Date.now() - 1, createdAt: 1 })
      .execute();
    expect(await plain(shared)).toEqual(wrong);
    expect((await begin()).status).toBe(404);
    const other = await sharedPath(learner, design.address);
    const [, link] = await app.db.selectFrom("shareLink").select("id").orderBy("createdAt").execute();
    await learner.post(design.address, { intent: "revoke", link: link?.id ?? "" });
    expect(await plain(other)).toEqual(wrong);
    expect((await mentor.post(other, { intent: "begin", name: "Grace" })).status).toBe(404);
  });

  test("of a subject that is no design opens nothing of it", async () => {
    await app.db.updateTable("shareLink").set({ subject: "interview" }).execute();
    const elsewhere = await mentor.get(shared);
    expect(elsewhere.headers.get("location")).toBe(`${shared}/report`);
    expect((await mentor.get(`${shared}/report`)).status).toBe(404);
    await app.db.updateTable("shareLink").set({ subject: "design_answer", subjectId: "another" }).execute();
    expect((await mentor.get(shared)).status).toBe(404);
  });

  test("tells nothing else of the learner", async () => {
    await signUp(learner, "ada.lovelace");
    const note = { visitorId: design.visitorId, item: "coding", slug: "shout-it" } as const;
    await saveNote(app.db, { ...note, text: "my secret note", baseRevision: 0 });
    await learner.post(`${design.address}?view=mark`, { intent: "begin" });
    await markEverything(learner, design.address, 3);
    await learner.post(`${design.address}?view=comment`, {
      intent: "comment",
      text: "note to myself",
      place: "",
    });
    const nameless = await sharedPath(learner, design.address);
    await mentor.post(nameless, { intent: "begin", name: "Grace" });
    await markEverything(mentor, nameless, 1);
    for (const view of ["read", "mark", "comment", "found"]) {
      const html = await read(mentor, `${nameless}?view=${view}`);
      for (const secret of [
        design.visitorId,
        "lovelace",
        "my secret note",
        "note to myself",
        "self-marked",
      ]) {
        expect(html, view).not.toContain(secret);
      }
      expect(html).not.toContain(design.id);
    }
  });

  test("has no path in the log that would open it", async () => {
    await mentor.get(shared);
    await begin();
    for (const odd of ["/Shared/", "/%73hared/", "//shared/"]) {
      await mentor.get(shared.replace("/shared/", odd));
    }
    await until("all is logged", () => app.log.filter((line) => line.includes("/shared/…")).length >= 5);
    const log = app.log.join("");
    expect(log).not.toContain(shared.slice("/shared/".length));
  });

  test("is revoked and listed by its owner alone", async () => {
    const stranger = createGuest(app.origin);
    const other = await finishedDesign(app.db, stranger);
    const [link] = await app.db.selectFrom("shareLink").select("id").execute();
    await stranger.post(other.address, { intent: "revoke", link: link?.id ?? "" });
    expect((await mentor.get(shared)).status).toBe(200);
    expect(await read(stranger, `${other.address}?view=reviews`)).not.toContain("open until");
  });

  test("is asked for so many times a minute by one address", async () => {
    const perMinute = {
      ...{ addressReads: 1e6, addressWrites: 1e6, addressNewVisitors: 1e6, visitorRuns: 1e6 },
      ...{
        visitorRunsADay: 1e6,
        visitorWrites: 1e6,
        visitorFiles: 1e6,
        addressFilesAnHour: 1e6,
        addressShared: 2,
      },
    };
    const { origin } = await startApp({ judge, perMinute });
    const guesser = createGuest(origin);
    const path = `/shared/${"x".repeat(43)}`;
    const answers = [await guesser.get(path), await guesser.get(path), await guesser.get(path)];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 429]);
    expect((await guesser.get("/problems")).status).toBe(200);
  });
});

describe("a mentor", () => {
  test("marks without scripts by a name, and sees findings and reference only afterwards", async () => {
    expect((await mentor.post(shared, { intent: "hand-in" })).status).toBe(409);
    expect((await begin()).headers.get("location")).toBe(`${shared}?view=mark`);
    for (const view of ["read", "mark", "comment", "found"]) {
      expect(await read(mentor, `${shared}?view=${view}`)).not.toContain("Sealed. 4 messages");
    }
    await markEverything(mentor, shared, 1);
    expect(await read(mentor, `${shared}?view=found`)).toContain("Sealed. 4 messages of 24 B.");
    expect(await read(mentor, `${shared}?view=mark&criterion=estimates`)).toContain(
      "The reference beside it",
    );
    const html = await read(learner, `${design.address}?view=reviews`);
    expect(html).toContain("Grace");
    expect(html).toMatch(/25<\/b> <span[^>]*>marked by them/);
    expect(html).toContain("1 review, 0 comments");
  });

  test("is compared with how the learner marked themselves", async () => {
    await begin();
    await markEverything(mentor, shared, 1);
    await learner.post(`${design.address}?view=mark`, { intent: "begin" });
    expect(await read(learner, `${design.address}?view=reviews`)).not.toContain(">Grace<");
    await markEverything(learner, design.address, 3);
    const html = await read(learner, `${design.address}?view=reviews`);
    expect(html).toContain("You mark yourself kinder than Grace, by 2.0 levels on average");
    expect(html).toContain("one answer says little");
    expect(html).toContain("2 levels");
  });

  test("who is signed in is known as such, and an address of mail is not suggested as a name", async () => {
    const member = await createMember(app.origin, "grace@example.org");
    expect(await read(member, shared)).not.toContain('example.org" ');
    await begin(member);
    const [review] = await app.db.selectFrom("designReview").selectAll().execute();
    expect(review).toMatchObject({ reviewer: "account", name: "Grace" });
  });

  test("keeps their review when they sign up afterwards", async () => {
    await begin();
    await markEverything(mentor, shared, 1);
    const member = await createMember(app.origin, "grace");
    const cookies = new Map(mentor.cookies);
    await mentor.post("/sign-in", { name: "grace", password: "a kettle on the tower" });
    expect(cookies.get("visitor")).toBeDefined();
    expect(await read(member, `${shared}?view=found`)).toContain("Sealed. 4 messages of 24 B.");
  });

  test("must say a name that is one", async () => {
    for (const name of ["", "  ", "x".repeat(41), "a\nb", "a\u202eb"]) {
      expect((await begin(mentor, name)).status, JSON.stringify(name)).toBe(400);
    }
    expect(await app.db.selectFrom("designReview").selectAll().execute()).toEqual([]);
  });

  test("can't be the learner", async () => {
    expect(await read(learner, shared)).toContain("This is your own answer");
    expect((await begin(learner)).status).toBe(409);
  });
});

describe("comments", () => {
  const say = (guest: Guest, path: string, text: string, more: Record<string, string> = {}) =>
    guest.post(`${path}?view=comment`, { intent: "comment", text, ...more });

  test("are about a place, are replied to, and may be deleted by the learner", async () => {
    await begin();
    const said = await say(mentor, shared, "Which **gateway**?", { place: "block-gateway" });
    expect(said.status).toBe(303);
    const [comment] = await app.db.selectFrom("designComment").selectAll().execute();
    const reply = { intent: "comment", text: "The one in the street.", replyTo: comment?.id ?? "" };
    expect((await learner.post(`${design.address}?view=reviews`, reply)).status).toBe(303);
    for (const [guest, path] of [
      [learner, `${design.address}?view=reviews`],
      [mentor, shared],
    ] as const) {
      const html = await read(guest, path);
      expect(html).toContain("Which <strong>gateway</strong>?");
      expect(html).toContain("The one in the street.");
    }
    const remove = { intent: "delete-comment", comment: comment?.id ?? "" };
    const stranger = createGuest(app.origin);
    await begin(stranger, "Mallory");
    await stranger.post(shared, remove);
    expect(await read(mentor, shared)).toContain("gateway</strong>");
    await learner.post(design.address, remove);
    expect(await read(mentor, shared)).not.toContain("gateway</strong>");
  });

  test("of strangers are text, whatever they hold", async () => {
    await begin(mentor, '<b onmouseover="x">');
    const hostile = "<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) \"'`";
    await say(mentor, shared, hostile, { place: "text-clarify-0" });
    for (const [guest, path] of [
      [learner, `${design.address}?view=reviews`],
      [mentor, shared],
    ] as const) {
      const html = (await read(guest, path)).replace(/<script nonce[\s\S]*?<\/script>/g, "");
      expect(html).not.toMatch(/<script>alert|<img src=x|href="javascript|<b onmouseover/);
      expect(html).toContain("&lt;script&gt;");
    }
  });

  test("are formatted while they are few, and are text beyond", async () => {
    await begin();
    const { visitorId } = await app.db
      .selectFrom("designReview")
      .select("visitorId")
      .executeTakeFirstOrThrow();
    const link = await app.db.selectFrom("shareLink").select("id").executeTakeFirstOrThrow();
    const by = { shareLinkId: link.id, name: "Grace" };
    for (let count = 0; count < 60; count++) {
      const text = `**comment ${count}**\n${"$x$ ".repeat(950)}`;
      await addDesignComment(app.db, { answerId: design.id, visitorId: visitorId ?? "", text, by });
    }
    for (const [guest, path] of [
      [learner, `${design.address}?view=reviews`],
      [mentor, shared],
    ] as const) {
      const html = await read(guest, path);
      // Not the page itself, which would be the message of a failure.
      expect(html.includes("<strong>comment 0</strong>")).toBe(true);
      expect(html.includes("**comment 59**<br>$x$ ")).toBe(true);
      expect(html.length).toBeLessThan(8_000_000);
    }
  });

  test("through another link are not seen, nor what the learner says to them", async () => {
    const other = await sharedPath(learner, design.address);
    await begin();
    await say(mentor, shared, "Between us.");
    const second = createGuest(app.origin);
    await second.post(other, { intent: "begin", name: "Edsger" });
    await say(second, other, "Only here.");
    expect(await read(second, other)).not.toContain("Between us.");
    expect(await read(mentor, shared)).not.toContain("Only here.");
    const [comment] = await app.db
      .selectFrom("designComment")
      .select("id")
      .where("text", "=", "Between us.")
      .execute();
    const through = await say(second, other, "Through the wall.", { replyTo: comment?.id ?? "" });
    expect(through.status).toBe(409);
    expect(await read(mentor, shared)).not.toContain("Through the wall.");
  });

  test("need words, a place that is there, and a name", async () => {
    expect((await say(mentor, shared, "No name yet.")).status).toBe(409);
    await begin();
    expect((await say(mentor, shared, "  ")).status).toBe(400);
    expect((await say(mentor, shared, "x".repeat(4001))).status).toBe(400);
    expect((await say(mentor, shared, "Where?", { place: "block-none" })).status).toBe(400);
    expect((await say(mentor, shared, "Who?", { replyTo: "nobody" })).status).toBe(409);
    expect(await app.db.selectFrom("designComment").selectAll().execute()).toEqual([]);
  });
});
