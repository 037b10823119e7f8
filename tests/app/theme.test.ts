import { expect, test } from "vitest";
import { nextTheme, themeCookie, themeOfCookies } from "#app/theme.ts";

test.each([
  [null, "system"],
  ["", "system"],
  ["theme=dark", "dark"],
  ["visitor=abc; theme=light; other=1", "light"],
  ["mytheme=dark", "system"],
  ["theme=sepia", "system"],
])("cookies %j mean %s", (header, theme) => {
  expect(themeOfCookies(header)).toBe(theme);
});

test("pressing the button three times comes back", () => {
  expect(nextTheme(nextTheme(nextTheme("system")))).toBe("system");
});

test("the system's theme leaves no cookie behind", () => {
  expect(themeCookie("system")).toContain("Max-Age=0");
  expect(themeOfCookies(themeCookie("dark").split(";")[0] ?? "")).toBe("dark");
});
