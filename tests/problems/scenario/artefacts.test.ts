import { describe, expect, test } from "vitest";
import { readArtefact } from "#problems/scenario/artefact-data.ts";
import type { Artefact } from "#problems/scenario/artefact-schema.ts";
import { cellNumber, readTable } from "#problems/scenario/comma-separated.ts";
import { silentSensor } from "./silent-sensor.ts";

const { rendered } = await silentSensor();
const { artefacts } = rendered;

describe("an artefact as HTML", () => {
  test("is for a log its lines, escaped, with the time apart", () => {
    expect(artefacts["serial"]).toContain('aria-label="Serial log"');
    expect(artefacts["serial"]).toContain(
      '<span class="line"><span class="bench-stamp">[00:00.004]</span> &lt;radio&gt; on &amp; &quot;busy&quot;</span>',
    );
  });

  test("is for code the site's highlighting, named by the title", () => {
    expect(artefacts["snippet"]).toMatch(
      /class="code bench-lines".*aria-label="The sleep routine. Code, C"/s,
    );
    expect(artefacts["snippet"]).toContain("var(--code-type)");
  });

  test("is for a table right-aligned numbers with separators, and names of rows as heads", () => {
    expect(artefacts["profile"]).toContain('<th scope="col" class="r">cycles</th>');
    expect(artefacts["profile"]).toContain('<th scope="row">deep_sleep</th>');
    expect(artefacts["profile"]).toContain('<td class="r num">123,456</td>');
    expect(artefacts["profile"]).toContain('<td class="r num">\u22122.5</td>');
  });

  test("is for a confusion matrix counts with heads on both sides, shaded by their share of the row", () => {
    expect(artefacts["confusion"]).toContain('<th scope="colgroup" colspan="2">Predicted</th>');
    expect(artefacts["confusion"]).toContain('<th scope="col">Actual</th>');
    expect(artefacts["confusion"]).toContain('<th scope="row">idle</th>');
    expect(artefacts["confusion"]).toContain('data-right="true" style="--share:0.900">90</td>');
    expect(artefacts["confusion"]).toContain('style="--share:0.750">3</td>');
  });

  test("is for a trace a plot with axes, its text, a legend, and the numbers", () => {
    const power = artefacts["power"] ?? "";
    expect(power).toContain(
      'aria-label="Line plot, Current after a wake-up. time in ms from 0 to 3,000. current in mA begins at 0.1 and ends at 11.5; lowest 0.1 at 0, highest 12 at 1. limit in mA begins at 10',
    );
    expect(power).toMatch(/<path d="M0,99\d(\.\d)?L0\.3,/);
    expect(power).toContain('<text class="trace-tick" x="66.67%"');
    expect(power).toContain(">2,000</text>");
    expect(power).toContain('data-series="2"');
    expect(power).toContain("The numbers (4 rows)");
    expect(power).toContain("<td");
  });
});

describe("an artefact's file", () => {
  const axis = (name: string) => ({ column: name, label: name });
  const [file, title] = ["a.csv", "Some title"];
  const trace: Artefact = { kind: "trace", file, title, x: axis("t"), y: [axis("v")] };
  const table: Artefact = { kind: "table", file, title };
  const confusion: Artefact = { kind: "confusion", file, title };
  const log: Artefact = { kind: "log", file, title };
  test.each([
    ["a table without rows", table, "a,b\n", "needs a header row and at least one row"],
    ["a row that is too short", table, "a,b\n1\n", "line 2: has 1 cells, the header 2"],
    ["quotes", table, 'a,b\n"1",2\n', "line 2: quotes are not read"],
    ["two columns of one name", table, "a,a\n1,2\n", "same name"],
    ["a column that is not there", trace, "t,w\n1,2\n2,3\n", "has no column v"],
    ["a cell that is no number", trace, "t,v\n1,2\n2,x\n", 'row 2: v is "x", no number'],
    ["time that runs backwards", trace, "t,v\n2,1\n1,1\n", "row 2: t falls"],
    ["classes that differ", confusion, "a,x,y\nx,1,2\nz,3,4\n", "name them alike"],
    ["half a count", confusion, "a,x,y\nx,1,0.5\ny,3,4\n", '"0.5" is no count'],
    ["tabs", log, "a\tb\n", "holds tabs"],
    ["a long log", log, "a\n".repeat(61), "has 61 lines; 60 are the most"],
  ] as const)("with %s is refused with what to mend", (_name, artefact, text, sentence) => {
    expect(() => readArtefact(artefact, text)).toThrow(sentence);
  });

  test.each([
    ["12", 12],
    ["\u22122.5", -2.5],
    ["1e3", 1000],
    ["0x10", 16],
    ["1 000", undefined],
    ["", undefined],
  ])("reads the cell %s as %s", (cell, value) => {
    expect(cellNumber(cell)).toBe(value);
  });

  test("may hold remarks", () => {
    expect(readTable("# measured\na,b\n1,2\n").rows).toEqual([["1", "2"]]);
  });
});
