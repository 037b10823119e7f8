import { expect, test } from "vitest";
import { refusalPage } from "#app/refusal-page.ts";

test("a refusal is text on its page, whatever it quotes", () => {
  const page = refusalPage('There is no "<script>alert(1)</script>" & no more.');
  expect(page).not.toContain("<script");
  expect(page).toContain("&lt;script");
  expect(page).toContain("&amp; no more.");
});

test("what was sent is given back as it was, with its first line break", () => {
  const page = refusalPage("Too long.", "\nif (a < b && c) {}</textarea>");
  expect(page).toContain(">\n\nif (a &lt; b &amp;&amp; c) {}&lt;/textarea&gt;</textarea>");
});
