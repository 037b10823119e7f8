/** Clients that take their time, by mistake or on purpose, are cut and hold nothing. */
import { expect, test } from "vitest";
import { createGuest } from "./guest.ts";
import { createHeldJudge } from "./held-judge.ts";
import { rawConnection } from "./raw-request.ts";
import { startApp } from "./running-app.ts";

const timeouts = { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 50, silence: 600 };
const judge = createHeldJudge();

test("headers that never end", async () => {
  const { port } = await startApp({ judge, timeouts });
  const { socket, closed } = await rawConnection(port);
  socket.write("GET / HTTP/1.1\r\nhost: localhost\r\n");
  const drip = setInterval(() => socket.write("x-a: b\r\n"), 40);
  expect(await closed).toContain("408");
  clearInterval(drip);
});

test("a body that never ends", async () => {
  const { port, origin, db, log } = await startApp({ judge, timeouts });
  const { socket, closed } = await rawConnection(port);
  const headers = [
    "POST /problems/shout-it/submissions HTTP/1.1",
    `host: localhost:${port}`,
    `origin: ${origin}`,
    "content-type: application/x-www-form-urlencoded",
    "content-length: 100000",
  ];
  socket.write(`${headers.join("\r\n")}\r\n\r\nintent=submit`);
  const drip = setInterval(() => socket.write("x"), 40);
  await closed;
  clearInterval(drip);
  expect(await db.selectFrom("submission").selectAll().execute()).toEqual([]);
  expect(log.join("")).not.toContain('"level":50');
  expect((await createGuest(origin).get("/")).status).toBe(200);
});

test("a body that is cut off stores nothing and is no failure of ours", async () => {
  const { port, origin, db, log } = await startApp({ judge, timeouts });
  const { socket, closed } = await rawConnection(port);
  const headers = `host: localhost:${port}\r\norigin: ${origin}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 60\r\n`;
  socket.write(
    `POST /problems/shout-it/submissions HTTP/1.1\r\n${headers}\r\nintent=submit&language=javascript&source=x`,
  );
  setTimeout(() => socket.destroy(), 50);
  await closed;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await db.selectFrom("submission").selectAll().execute()).toEqual([]);
  expect(log.join("")).not.toContain('"level":50');
});

test("a connection on which nothing happens", async () => {
  const { port } = await startApp({ judge, timeouts });
  const { closed } = await rawConnection(port);
  await closed;
});
