import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Client, FairQueue } from "#judge/fair-queue.ts";

const ada = { visitor: "ada", address: "192.0.2.1" };
const bob = { visitor: "bob", address: "192.0.2.2" };
const cleo = { visitor: "cleo", address: "192.0.2.1" };

/** Serves one at a time until nothing is left; returns the tasks in their order. */
function serveAll(queue: FairQueue<string>): string[] {
  const order: string[] = [];
  for (let entry = queue.next(); entry; entry = queue.next()) {
    order.push(entry.task);
    queue.finished(entry.client);
  }
  return order;
}

describe("a fair queue", () => {
  test("lets addresses take turns", () => {
    const queue = new FairQueue<string>(100, 1);
    for (let index = 1; index <= 20; index++) queue.push(ada, `ada ${index}`);
    queue.push(bob, "bob 1");
    expect(serveAll(queue).indexOf("bob 1")).toBe(1);
  });

  test("serves those who came during a turn before the next one of its owner", () => {
    const queue = new FairQueue<string>(100, 1);
    queue.push(ada, "ada 1");
    expect(queue.next()?.task).toBe("ada 1");
    queue.push(ada, "ada 2");
    queue.push(cleo, "cleo 1");
    queue.push(bob, "bob 1");
    queue.finished(ada);
    expect(serveAll(queue)).toEqual(["bob 1", "cleo 1", "ada 2"]);
  });

  test("lets visitors of one address take turns", () => {
    const queue = new FairQueue<string>(100, 1);
    for (const task of ["ada 1", "ada 2", "ada 3"]) queue.push(ada, task);
    queue.push(cleo, "cleo 1");
    expect(serveAll(queue)).toEqual(["ada 1", "cleo 1", "ada 2", "ada 3"]);
  });

  test("has one visitor's tasks done one at a time, wherever they come from", () => {
    const queue = new FairQueue<string>(100, 5);
    queue.push(ada, "first");
    queue.push({ ...ada, address: "198.51.100.7" }, "second");
    expect(queue.next()?.task).toBe("first");
    expect(queue.next()).toBeUndefined();
    queue.finished(ada);
    expect(queue.next()?.task).toBe("second");
  });

  test("leaves room beside one address", () => {
    const queue = new FairQueue<string>(100, 1);
    queue.push(ada, "ada");
    queue.push(cleo, "cleo");
    queue.push(bob, "bob");
    expect(queue.next()?.task).toBe("ada");
    expect(queue.next()?.task).toBe("bob");
    expect(queue.next()).toBeUndefined();
  });

  test("takes no more than its limit, and of one client no more than its share", () => {
    const queue = new FairQueue<string>(8, 1);
    const taken = (client: Client, count: number) =>
      Array.from({ length: count }, () => queue.push(client, "x")).filter(Boolean).length;
    expect(taken(ada, 10)).toBe(4);
    expect(taken(cleo, 10)).toBe(2);
    expect(taken(bob, 10)).toBe(2);
    expect(queue.length).toBe(8);
  });

  test("gives up all that wait", () => {
    const queue = new FairQueue<string>(100, 1);
    queue.push(ada, "one");
    queue.push(bob, "two");
    expect(queue.clear().sort()).toEqual(["one", "two"]);
    expect(queue.length).toBe(0);
    expect(queue.next()).toBeUndefined();
  });
});

const Visitor = fc.constantFrom("v1", "v2", "v3", "v4", "v5");
const Address = fc.constantFrom("a1", "a2", "a3");
const Step = fc.oneof(
  fc.record({ do: fc.constant("push" as const), visitor: Visitor, address: Address }),
  fc.record({ do: fc.constantFrom("next" as const, "finish" as const) }),
);

describe("whatever happens in whatever order", () => {
  test("nothing is lost, nothing is served twice, and the limits hold", () => {
    fc.assert(
      fc.property(
        fc.array(Step, { maxLength: 200 }),
        fc.integer({ min: 1, max: 3 }),
        (steps, addressLimit) => {
          const queue = new FairQueue<number>(50, addressLimit);
          const waiting = new Set<number>();
          const working: { client: Client; task: number }[] = [];
          let id = 0;
          for (const step of steps) {
            if (step.do === "push") {
              if (queue.push({ visitor: step.visitor, address: step.address }, id)) waiting.add(id);
              id++;
            } else if (step.do === "next") {
              const entry = queue.next();
              if (entry) {
                expect(waiting.delete(entry.task)).toBe(true);
                working.push(entry);
              }
            } else {
              const entry = working.shift();
              if (entry) queue.finished(entry.client);
            }
            expect(queue.length).toBe(waiting.size);
            expect(new Set(working.map((one) => one.client.visitor)).size).toBe(working.length);
            for (const address of ["a1", "a2", "a3"]) {
              expect(working.filter((one) => one.client.address === address).length).toBeLessThanOrEqual(
                addressLimit,
              );
            }
          }
          for (const entry of working) queue.finished(entry.client);
          for (let entry = queue.next(); entry; entry = queue.next()) {
            expect(waiting.delete(entry.task)).toBe(true);
            queue.finished(entry.client);
          }
          expect(waiting.size).toBe(0);
        },
      ),
    );
  });

  test("nobody waits for more than one turn of each other address and of each visitor beside them", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ visitor: Visitor, address: Address }), { maxLength: 60 }),
        (others) => {
          const queue = new FairQueue<string>(200, 1);
          for (const client of others) queue.push(client, "other");
          queue.push({ visitor: "mine", address: "a1" }, "mine");
          const visitorsHere = new Set(others.filter((one) => one.address === "a1").map((one) => one.visitor))
            .size;
          const addresses = new Set([...others.map((one) => one.address), "a1"]).size;
          expect(serveAll(queue).indexOf("mine")).toBeLessThanOrEqual((visitorsHere + 1) * addresses);
        },
      ),
    );
  });
});
