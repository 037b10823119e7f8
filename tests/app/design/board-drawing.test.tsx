import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { BoardDrawing } from "#app/design/board/board-drawing.tsx";
import { BoardEditor } from "#app/design/board/board-editor.tsx";
import { BoardView } from "#app/design/board/board-view.tsx";
import { differenceMarks } from "#app/design/board/highlight.ts";
import { FILE_INK } from "#app/design/board/ink.ts";
import { differenceOfBoards } from "#problems/system-design/board/difference.ts";
import { layOut } from "#problems/system-design/board/layout/layout.ts";
import type { Board } from "#problems/system-design/vocabulary.ts";

const BOARD: Board = {
  blocks: [
    { id: "m", type: "sensor", place: "device", name: "PDM <microphone> & co", note: "16 kHz" },
    { id: "g", type: "stage", place: "device", name: "Clock gate", note: "" },
    { id: "p", type: "phone", place: "phone", name: "", note: "" },
  ],
  links: [
    { id: "w", from: "m", to: "g", carries: "wake", protocol: "", payload: "", rate: "20 1/d" },
    { id: "r", from: "g", to: "p", carries: "result", protocol: "BLE", payload: '1 "B"', rate: "" },
  ],
};

function file(colours: "light" | "dark", board = BOARD): string {
  return renderToStaticMarkup(
    <BoardDrawing layout={layOut(board)} title="Earbud" id="b" ink={FILE_INK[colours]} hasGround />,
  );
}

describe("the drawing", () => {
  test("is plain shapes and text, in colours that need no page around them", () => {
    for (const svg of [file("light"), file("dark")]) {
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="/);
      expect(svg).not.toMatch(/foreignObject|<script|<style|class=|style=|var\(|href/);
    }
    expect(file("light")).not.toBe(file("dark"));
  });

  test("escapes what learners write", () => {
    expect(file("light")).toContain("PDM &lt;microphone&gt; &amp;");
    expect(file("light")).toContain("BLE · 1 &quot;B&quot;");
  });

  test("writes the type and place of each block, and what each link carries", () => {
    for (const word of ["Sensor", "Processing stage", ">device<", ">phone<", "Wake-up", "Results and events"])
      expect(file("light")).toContain(word);
  });

  test("seen from afar says the names alone, as large on the screen as can be read, and cuts no word", () => {
    const far = (zoom: number) =>
      renderToStaticMarkup(<BoardDrawing layout={layOut(BOARD)} title="Earbud" id="b" zoom={zoom} />);
    expect(far(0.7)).toContain("Processing stage");
    const names = far(0.2);
    for (const word of ["Processing stage", "16 kHz", "Wake-up", "BLE"]) expect(names).not.toContain(word);
    for (const word of [">Clock gate<", ">Phone<", "&lt;microphone&gt;"]) expect(names).toContain(word);
    for (const [, size] of names.matchAll(/font-size="([\d.]+)"/g))
      expect(Number(size) * 0.2).toBeCloseTo(9, 6);
  });

  test("dashes only what wakes", () => {
    expect(file("light").match(/stroke-dasharray/g)).toHaveLength(1);
  });
});

describe("a board to look at", () => {
  test("is drawn on the server, with the same in words", () => {
    const html = renderToStaticMarkup(<BoardView board={BOARD} title="Your board" id="own" />);
    expect(html).toContain('aria-labelledby="own-title"');
    expect(html).toContain("Your board as a list");
    expect(html).toContain('<p class="board-place cap">On the phone</p>');
    expect(html).not.toContain("<button");
  });

  test("says what differs from another board in words too", () => {
    const after = {
      ...BOARD,
      blocks: BOARD.blocks.slice(0, 2).map((block) => ({ ...block, note: "changed" })),
    };
    const difference = differenceOfBoards(BOARD, after);
    const own = renderToStaticMarkup(
      <BoardView board={BOARD} title="Yours" id="a" marks={differenceMarks(difference, "before")} />,
    );
    const other = renderToStaticMarkup(
      <BoardView board={after} title="Later" id="b" marks={differenceMarks(difference, "after")} />,
    );
    expect(own.match(/is-removed">only here/g)).toHaveLength(2);
    expect(own.match(/is-changed">differs/g)).toHaveLength(2);
    expect(other.match(/is-(added|removed)/g)).toBeNull();
  });

  test("without blocks says so", () => {
    const html = renderToStaticMarkup(<BoardView board={{ blocks: [], links: [] }} title="Yours" id="a" />);
    expect(html).toContain("Yours: nothing was drawn.");
  });
});

describe("the editor, as it is served", () => {
  const glossary = { blocks: [], links: [] };

  test("is the list, with a button for each block and link", () => {
    const html = renderToStaticMarkup(
      <BoardEditor board={BOARD} onChange={() => {}} glossary={glossary} title="Earbud" />,
    );
    expect(html.match(/data-board-item/g)).toHaveLength(5);
    expect(html).toContain("3 blocks, 2 links");
    expect(html).toContain('role="status"');
  });

  test("offers no change where nothing may be changed, and marks evidence in words", () => {
    const html = renderToStaticMarkup(
      <BoardEditor
        board={BOARD}
        onChange={() => {}}
        glossary={glossary}
        title="Earbud"
        readOnly
        highlight={["r"]}
      />,
    );
    expect(html).not.toMatch(/data-board-item|Undo/);
    expect(html).toContain("marked</span>");
    expect(html).toContain("Export");
  });
});
