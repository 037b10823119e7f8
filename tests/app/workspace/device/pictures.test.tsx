import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { layOutArena } from "#app/components/arena-scale.ts";
import { ChipBar } from "#app/workspace/device/chip-bar.tsx";
import { FunctionTable } from "#app/workspace/device/function-table.tsx";
import { InstructionsBar } from "#app/workspace/device/instructions-bar.tsx";
import { flashPicture, ramPicture, scaleEnd } from "#app/workspace/device/memory-pictures.ts";
import { KernelParameters } from "#app/workspace/statement/kernel-parameters.tsx";
import convolution from "#problems/coding/int8-conv2d/problem.ts";
import { deviceReport } from "#tests/device-report.ts";

const { use, budget } = deviceReport({}, { stackBytes: 900, ramBytes: 1412 });
const plain = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/[\s\u00a0]+/g, " ");

describe("the pictures of a device's memory", () => {
  test("add up to what was used", () => {
    expect(layOutArena(flashPicture(use, budget)).used).toBe(use.flashBytes);
    expect(layOutArena(ramPicture(use, budget)).used).toBe(use.ramBytes);
  });

  test("leave out a heap that another case than the fullest used", () => {
    const other = deviceReport({}, { heapBytes: 64 }).use;
    expect(layOutArena(ramPicture(other, budget)).used).toBe(other.ramBytes);
  });

  test("show how far beyond the budget a kernel is", () => {
    expect(layOutArena(flashPicture(use, budget)).over).toBe(0);
    expect(layOutArena(ramPicture(use, budget)).over).toBe(1412 - 1024);
  });

  test("keep room on the right of whatever is longest, on a round figure", () => {
    for (const longest of [1, 7, 688, 1024, 1536, 401_902]) {
      const end = scaleEnd(longest);
      expect(end).toBeGreaterThanOrEqual(longest * 1.25);
      expect(end).toBeLessThanOrEqual(Math.max(2, longest * 1.5));
    }
  });

  test("draw a budget as a sliver of the chip, with both numbers for the ear", () => {
    const html = renderToStaticMarkup(<ChipBar title="Flash" budget={1536} chip={1024 * 1024} />);
    expect(html).toContain('aria-label="Flash: 1,536\u00a0B for the kernel, of 1,024\u00a0KiB on the chip."');
    expect(html).toContain("--dev:1048576");
  });
});

describe("instructions", () => {
  test("stand beside budget, reference and the best of all learners", () => {
    const html = renderToStaticMarkup(
      <InstructionsBar used={1_200} budget={1_000} reference={800} fewest={600} />,
    );
    expect(html).toContain(
      'aria-label="Instructions: 1,200 of a budget of 1,000, over by 200. Reference: 800. Best of all learners here: 600."',
    );
    expect(plain(html)).toContain("800 , yours 1.50 ×");
    expect(plain(html)).toContain("600 , yours 2.00 ×");
  });

  test("have no best while nobody kept to the budget", () => {
    const html = renderToStaticMarkup(
      <InstructionsBar used={1_200} budget={1_000} reference={0} fewest={undefined} />,
    );
    expect(plain(html)).toContain("nobody has kept to the budget yet");
    expect(html).not.toContain("Infinity");
  });

  test("are told for each function, the first five at once", () => {
    const functions = Array.from({ length: 7 }, (_, index) => ({
      name: `f${index}`,
      instructions: 100 - index,
    }));
    const text = plain(renderToStaticMarkup(<FunctionTable functions={functions} instructions={40_000} />));
    expect(text).toContain("f4 96 &lt; 1 %");
    expect(text).toContain("2 more functions");
    expect(renderToStaticMarkup(<FunctionTable functions={[]} instructions={1} />)).toBe("");
  });
});

test("a prototype's parameters are told by what they hold", () => {
  const { kernel, signature } = convolution;
  const text = kernel && plain(renderToStaticMarkup(<KernelParameters {...{ kernel, signature }} />));
  expect(text).toContain("bias the list bias");
  expect(text).toMatch(/output yours to write, room for params\.\w+ ×/);
  const list = kernel && {
    ...kernel,
    parameters: [{ name: "out", type: "int8" as const, output: ["input"] }],
  };
  const room = list && plain(renderToStaticMarkup(<KernelParameters kernel={list} signature={signature} />));
  expect(room).toContain("room for the length of input");
});
