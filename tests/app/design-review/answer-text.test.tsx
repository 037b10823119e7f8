/** What a reader sees of formulas and tables that a learner typed into an answer. */
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AnswerText } from "#app/design-review/answer-text.tsx";
import { partViewer } from "#app/design-review/part-views.server.ts";
import { PickingProvider } from "#app/design-review/place-box.tsx";
import { XSS } from "#tests/app/notes/xss-corpus.ts";

const views = (markdown: string) => partViewer()("text-estimate", markdown);
const html = (markdown: string) => renderToStaticMarkup(<AnswerText parts={views(markdown)} />);

test("a formula within a sentence and one of its own are drawn, and each can be pointed at", () => {
  const [sentence, formula] = views("The gate takes $E_1 = 3.98$. Fine.\n\n$$\n\\frac{a. B}{2}\n$$");
  expect(sentence?.sentences.map(({ key }) => key)).toEqual(["text-estimate-0", "text-estimate-1"]);
  expect(sentence?.sentences[0]?.html).toContain("<msub><mi>E</mi><mn>1</mn></msub>");
  expect(formula).toMatchObject({ kind: "formula", sentences: [{ key: "text-estimate-2" }] });
  expect(formula?.sentences[0]?.html).toMatch(/^<math[^>]*display="block"[\s\S]*<mfrac>/);
  // A quote of a fraction without its line would be another number.
  expect(formula?.sentences[0]?.words).toBe("$$ \\frac{a. B}{2} $$");
});

test("a price stays a price, and TeX that nobody knows stays as it was typed", () => {
  expect(html("It costs $5 or $6.")).toContain("It costs $5 or $6.");
  expect(html("So $\\nothing$ is.")).toContain("<code>$\\nothing$</code>");
  expect(html("$$\\nothing$$")).toContain("<code>$$\\nothing$$</code>");
});

test("a table is one, with heads, and each of its rows is one place that every cell chooses", () => {
  const parts = views(
    "| part | energy |\n|---|---:|\n| radio | $2^3$ J |\n\nThen.\n\n| other |\n|---|\n| x |",
  );
  const picked = renderToStaticMarkup(
    <PickingProvider value={{ kind: "evidence", chosen: new Set(["text-estimate-1"]) }}>
      <AnswerText parts={parts} />
    </PickingProvider>,
  );
  expect(picked.match(/<table/g)).toHaveLength(2);
  expect(picked).toMatch(/<th scope="col"><label[^>]*><input[^>]*name="evidence-text-estimate-0"/);
  expect(picked).toMatch(
    /id="box-text-estimate-1"[^>]*data-place|name="evidence-text-estimate-1"[^>]*checked/,
  );
  expect(picked).toMatch(/<td style="text-align:right"><label[^>]*for="box-text-estimate-1"[^>]*>.*<msup>/);
  expect(picked).not.toContain("| radio");
});

test.each(XSS)("nothing comes through of %s", (text) => {
  for (const [, name = "", attributes = ""] of html(`${text}\n\n| ${text} |\n|---|`).matchAll(
    /<([a-z0-9]+)([^>]*)>/g,
  )) {
    expect(["script", "img", "iframe", "style", "form", "object", "svg", "body", "a"]).not.toContain(name);
    expect(attributes).not.toMatch(/\son\w+=|srcdoc|href/i);
  }
});

test("an answer of nothing but formulas is shown within a moment, the rest as it was typed", () => {
  const before = process.cpuUsage();
  const view = partViewer();
  const parts = ["a", "b", "c", "d", "e"].flatMap((section) =>
    view(section, "$\\frac{a}{b}$ ".repeat(1_400)),
  );
  const { user, system } = process.cpuUsage(before);
  const all = parts.flatMap(({ sentences }) => sentences.map(({ html: one }) => one)).join("");
  expect(all).toContain("<mfrac>");
  expect(all).toContain("$\\frac{a}{b}$");
  expect((user + system) / 1e6, "seconds").toBeLessThan(3);
});
