import { beforeEach, expect, test } from "vitest";
import type { Database } from "#db/database.ts";
import {
  createShareLink,
  exportShareLinks,
  listShareLinks,
  noteOpened,
  OPEN_LINKS_LIMIT,
  openShareLink,
  revokeShareLink,
} from "#db/share-links.ts";
import { createVisitor } from "#db/visitors.ts";
import { freshDatabase } from "./fresh-database.ts";

let db: Database;
let visitorId: string;
const SUBJECT = { subject: "design_answer", subjectId: "a design" } as const;

beforeEach(async () => {
  db = await freshDatabase();
  ({ id: visitorId } = await createVisitor(db));
});

async function shared(expiresAt = 1000, now = 10) {
  const link = await createShareLink(
    db,
    { ...SUBJECT, visitorId, version: 3, fromName: "Ada", expiresAt },
    now,
  );
  if (link.kind !== "shared") throw new Error(link.kind);
  return link;
}

test("a token of 256 bits opens its subject, and the database does not have it", async () => {
  const { id, token } = await shared();
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await openShareLink(db, token, 11)).toEqual({
    ...SUBJECT,
    ...{ id, visitorId, version: 3, fromName: "Ada", createdAt: 10, expiresAt: 1000 },
  });
  expect(JSON.stringify(await db.selectFrom("shareLink").selectAll().execute())).not.toContain(token);
  expect((await shared()).token).not.toBe(token);
});

test("a wrong, an expired and a revoked token open nothing, all in the same way", async () => {
  const { id, token } = await shared();
  for (const wrong of ["", token.slice(1), `${token}x`, `${token.slice(0, -1)}!`, "x".repeat(100_000)]) {
    expect(await openShareLink(db, wrong, 11)).toBeUndefined();
  }
  expect(await openShareLink(db, token, 999)).toBeDefined();
  expect(await openShareLink(db, token, 1000)).toBeUndefined();
  expect(await revokeShareLink(db, visitorId, id, 20)).toBe(true);
  expect(await openShareLink(db, token, 21)).toBeUndefined();
});

test("nobody else revokes, lists or exports a link, and revoking twice is revoking once", async () => {
  const { id, token } = await shared();
  const { id: other } = await createVisitor(db);
  expect(await revokeShareLink(db, other, id)).toBe(false);
  expect(await listShareLinks(db, other, SUBJECT)).toEqual([]);
  expect(await exportShareLinks(db, other)).toEqual([]);
  expect(await openShareLink(db, token, 11)).toBeDefined();
  expect(await revokeShareLink(db, visitorId, id, 20)).toBe(true);
  expect(await revokeShareLink(db, visitorId, id, 30)).toBe(false);
  expect(await listShareLinks(db, visitorId, SUBJECT)).toMatchObject([{ id, revokedAt: 20 }]);
});

test("the links of a subject are listed, the latest first, with when somebody looked, to the minute", async () => {
  const { id: first } = await shared();
  const { id: second } = await shared(1000, 20);
  await createShareLink(db, { ...SUBJECT, subjectId: "another", visitorId, expiresAt: 99 }, 10);
  await noteOpened(db, first, 100);
  await noteOpened(db, first, 60_099);
  const links = await listShareLinks(db, visitorId, SUBJECT);
  expect(links.map((one) => [one.id, one.openedAt])).toEqual([
    [second, undefined],
    [first, 100],
  ]);
  await noteOpened(db, first, 60_100);
  expect((await listShareLinks(db, visitorId, SUBJECT))[1]?.openedAt).toBe(60_100);
});

test("thirty links are open at most; one that expired or was revoked makes room", async () => {
  for (let count = 0; count < OPEN_LINKS_LIMIT; count++) await shared(count === 0 ? 50 : 1000);
  const again = { ...SUBJECT, visitorId, expiresAt: 1000 };
  expect(await createShareLink(db, again, 11)).toEqual({ kind: "too_many" });
  expect((await createShareLink(db, again, 50)).kind).toBe("shared");
});
