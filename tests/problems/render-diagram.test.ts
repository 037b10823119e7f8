import { beforeAll, describe, expect, test } from "vitest";
import { createRenderer } from "#problems/render.ts";
import { createDiagrams, type DrawDiagram } from "#problems/render-diagram.ts";

const ALT = "alt: The input feeds the convolution, which writes the output.\n\n";

let draw: DrawDiagram;
beforeAll(async () => {
  draw = await createDiagrams();
});

describe("a diagram", () => {
  test("is an image with its text alternative, in a place that scrolls", () => {
    const html = draw(
      `alt: The input feeds\nthe "convolution" & the output\nfollows from it.\n\ndigraph { a -> b }`,
    );
    expect(html).toContain(
      'role="img" aria-label="The input feeds the &quot;convolution&quot; &amp; the output follows',
    );
    expect(html).toMatch(/^<div class="diagram" tabindex="0" role="group" aria-label="Diagram"><svg /);
  });

  test("has the page's colours and no own, no ids and no titles", () => {
    const html = draw(
      `${ALT}digraph { a [class="activations", color=red, fillcolor="#ff0000", style=filled] a -> b }`,
    );
    expect(html).toContain('class="node activations"');
    expect(html).not.toMatch(/fill=|stroke="|font|#ff0000|red|\sid=|<title|xlink/);
  });

  test("keeps what is dashed", () => {
    expect(draw(`${ALT}digraph { a -> b [style=dashed] }`)).toContain("stroke-dasharray");
  });

  test("shows characters of HTML in its labels as they are", () => {
    expect(draw(`${ALT}digraph { a [label="x < y & z"] }`)).toContain("x &lt; y &amp; z</text>");
  });

  test.each([
    ["no text alternative", "digraph { a -> b }", "has no text alternative"],
    ["an empty one", "alt:\n\ndigraph { a -> b }", "has no text alternative"],
    ["a name instead of what it shows", "alt: A block\n\ndigraph { a -> b }", "says too little"],
    ["nothing to draw", `${ALT}digraph { a -> `, "can't be drawn"],
    ["a link", `${ALT}digraph { a [URL="javascript:alert(1)"] }`, "leave links and images out"],
    ["a class without a colour", `${ALT}digraph { a [class="fancy"] }`, 'class "fancy" has no colour'],
    ["a drawn value", `${ALT}digraph { a [label="\ue000size\ue001"] }`, "without drawn values"],
  ])("with %s is refused with what to do", (_what, source, sentence) => {
    expect(() => draw(source)).toThrow(sentence);
  });
});

test("a block of Markdown with the word diagram is drawn, and a fault names its line", async () => {
  const { render } = await createRenderer();
  const block = (alt: string) => `One.\n\n\`\`\`diagram\n${alt}digraph { a -> b }\n\`\`\`\n`;
  expect(JSON.stringify(render(block(ALT)))).toContain("<svg");
  expect(() => render(block(""))).toThrow(/^line 3: the diagram has no text alternative/);
});
