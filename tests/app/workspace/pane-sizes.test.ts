import { describe, expect, test } from "vitest";
import {
  clampPane,
  DEFAULT_PANE_SIZES,
  paneSizesCookie,
  paneSizesOfCookies,
} from "#app/workspace/pane-sizes.ts";

test("sizes come back from the cookie as they went in", () => {
  const cookie = paneSizesCookie({ statement: 41.5, results: 30 });
  expect(paneSizesOfCookies(`theme=dark; ${cookie.split(";")[0]}; other=1`)).toEqual({
    statement: 41.5,
    results: 30,
  });
});

describe("a cookie that says nothing useful", () => {
  test.each([null, "", "panes=", "panes=a-b", "panes=0-0", "notpanes=40-40"])("%j", (header) => {
    expect(paneSizesOfCookies(header)).toEqual(DEFAULT_PANE_SIZES);
  });

  test("one that would hide a pane is taken to the limit", () => {
    expect(paneSizesOfCookies("panes=99-1")).toEqual({ statement: 65, results: 12 });
  });
});

test("no pane can be moved out of sight", () => {
  expect([clampPane("statement", -5), clampPane("results", 400)]).toEqual([18, 82]);
});
