import { expect, test } from "vitest";
import { begunDesigns } from "#app/plan/begun-designs.ts";
import { dayView } from "#app/plan/block-view.ts";
import type { PlanBlock, PlanItem } from "#plan/plan-day.ts";
import { emptyAnswer } from "#problems/system-design/answer.ts";
import type { DesignAnswer, Section } from "#problems/system-design/vocabulary.ts";

const calendar = { today: 10, day: (at: number) => at };

function saying(...sections: Section[]): DesignAnswer {
  const empty = emptyAnswer();
  return {
    ...empty,
    texts: { ...empty.texts, ...Object.fromEntries(sections.map((one) => [one, "words"])) },
  };
}

function begun(
  startedAt: number,
  updatedAt: number,
  earlier: { createdAt: number; answer: DesignAnswer }[] = [],
) {
  const answer = saying("clarify", "estimate");
  const one = { slug: "a", startedAt, updatedAt, answer, earlier };
  return begunDesigns([one], calendar).get("a");
}

test("a design stands as today began, whatever was written since", () => {
  expect(begun(9, 9)).toEqual({ before: ["clarify", "estimate"], now: ["clarify", "estimate"] });
  expect(begun(10, 10)).toEqual({ before: [], now: ["clarify", "estimate"] });
  const earlier = [
    { createdAt: 9, answer: saying() },
    { createdAt: 10, answer: saying("clarify") },
    { createdAt: 10, answer: saying("clarify", "risks") },
  ];
  expect(begun(8, 10, earlier)?.before).toEqual(["clarify"]);
});

test("numbers are words of the estimate, and blocks are words of the architecture", () => {
  const answer = emptyAnswer();
  const sheet = { ...answer.sheet, rows: { ram: "2 KiB" } };
  const block = { id: "m", type: "mcu", place: "device", name: "", note: "" } as const;
  const drawn = { ...answer, sheet, board: { blocks: [block], links: [] } };
  const one = { slug: "a", startedAt: 1, updatedAt: 1, answer: drawn, earlier: [] };
  expect(begunDesigns([one], calendar).get("a")?.now).toEqual(["estimate", "architecture"]);
});

test("a part of a design names its sections, and is done when each has words", () => {
  const item: PlanItem = {
    ...({ item: "design", slug: "a", title: "A doorbell", difficulty: "hard", topics: ["energy"] } as const),
    ...({ roles: ["iot"], seconds: 900, part: { sections: ["clarify", "estimate"], of: 5 } } as const),
  };
  const block: PlanBlock = { kind: "design", topic: "energy", items: [item], seconds: 900 };
  const on = (...sections: Section[]) =>
    dayView(
      { day: 10, isOff: false, blocks: [block] },
      { items: new Set(), sections: new Map([["a", sections]]), isReviewed: true, isInterviewed: false },
    ).blocks[0];
  expect(on("clarify")).toMatchObject({ say: "A doorbell: clarify, estimate", isDone: false });
  expect(on("estimate", "clarify")).toMatchObject({ isDone: true, to: "/designs/a" });
});
