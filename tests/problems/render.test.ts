import { beforeAll, describe, expect, test } from "vitest";
import { createRenderer, type Renderer } from "#problems/render.ts";

let renderer: Renderer;

beforeAll(async () => {
  renderer = await createRenderer();
});

/** The HTML of a text without arena blocks. */
function html(markdown: string): string {
  return renderer
    .render(markdown)
    .map((block) => ("html" in block ? block.html : ""))
    .join("");
}

test("one sentence per line is still one paragraph", () => {
  expect(html("One.\nTwo.\n\nThree.")).toBe("<p>One.\nTwo.</p>\n<p>Three.</p>\n");
});

describe("headings", () => {
  test("get ids that are unique and can be told from another text's", () => {
    const [block] = renderer.render(
      "## What `int8` means\n\n## What int8 means\n\n### Ünïcode & co",
      "editorial-",
    );
    expect(block).toEqual({
      html:
        '<h2 id="editorial-what-int8-means">What <code>int8</code> means</h2>\n' +
        '<h2 id="editorial-what-int8-means-2">What int8 means</h2>\n' +
        '<h3 id="editorial-ünïcode-co">Ünïcode &amp; co</h3>\n',
    });
  });

  test("don't repeat the page's title", () => {
    expect(() => html("Text.\n\n# Title")).toThrow(
      'line 3: the page has its title already: headings start at "## "',
    );
  });
});

describe("formulas", () => {
  test("tell a sign from a difference", () => {
    const sign = '<mo form="prefix">−</mo>';
    expect(html("$z = -1$")).toContain(`<mo>=</mo>${sign}<mn>1</mn>`);
    expect(html("$[-1, -2]$").split(sign)).toHaveLength(3);
    expect(html("$(a) - 1$, $\\lfloor a \\rfloor - 1$, $a - 1$")).not.toContain("prefix");
  });

  test("are MathML without the source beside it", () => {
    const out = html("Then $s = \\frac{r}{255}$ holds.");
    expect(out).toMatch(/^<p>Then <math xmlns="[^"]+"><mrow>.*<mfrac>.*<\/math> holds\.<\/p>\n$/);
    expect(out).not.toContain("frac{");
  });

  test("on lines of their own scroll", () => {
    expect(html("$$\nx = 1\n$$")).toMatch(
      /^<div class="math" tabindex="0" role="group" aria-label="Formula"><math [^>]*display="block"/,
    );
    expect(html("$$a$$\n\nText.")).toMatch(/<\/div>\n<p>Text\.<\/p>/);
  });

  test("keep their stars and underscores to themselves", () => {
    const out = html("*Note $a * b$ and $c_1 * d_1$ here* and _more_.");
    expect(out).toMatch(
      /^<p><em>Note <math.*<\/math> and <math.*<\/math> here<\/em> and <em>more<\/em>\.<\/p>\n$/,
    );
  });

  test("are not dollars", () => {
    expect(html("It costs $5 and $6.")).toBe("<p>It costs $5 and $6.</p>\n");
    expect(html("It costs \\$5, not $x$.")).toMatch(/^<p>It costs \$5, not <math/);
    expect(html("`$HOME$`")).toBe("<p><code>$HOME$</code></p>\n");
  });

  test("with a mistake name their line", () => {
    expect(() => html("Fine.\n\nNot $\\fraq{1}{2}$.")).toThrow(/^line 3: KaTeX parse error: .*\\fraq/);
  });

  test("work in tables and lists", () => {
    expect(html("| a |\n| --- |\n| $k^2$ |")).toMatch(/<td><math.*<\/math><\/td>/);
    expect(html("- $k^2$ is")).toMatch(/<li><math.*<\/math> is<\/li>/);
  });
});

describe("code", () => {
  test("is coloured by the design tokens, can be focused and has a name", () => {
    const out = html('```ts\nconst a: number = 1; // "<b>"\n```');
    expect(out).toMatch(/^<pre class="code" tabindex="0" role="group" aria-label="Code, TypeScript"><code>/);
    expect(out).toContain('<span style="color:var(--code-keyword)">const</span>');
    expect(out).toContain('<span style="color:var(--code-number)">1</span>');
    expect(out).toContain('<span style="color:var(--code-comment)">');
    expect(out).not.toContain("<b>");
    expect(out).not.toMatch(/style="[^"]*#/);
  });

  test("in a language that can't be coloured is refused", () => {
    expect(() => html("```cobol\nMOVE\n```")).toThrow(
      /^line 1: code in "cobol" can't be highlighted: use one of ts, /,
    );
  });

  test("without a language is plain", () => {
    expect(html("```\na < b\n```")).toContain("a &#x3C; b");
  });
});

describe("an arena block", () => {
  const picture = { title: "Flash", segments: [{ kind: "weights", label: "w", bytes: 10 }] };

  test("becomes a picture between the texts around it", () => {
    const blocks = renderer.render(`Before.\n\n\`\`\`arena\n${JSON.stringify(picture)}\n\`\`\`\n\nAfter.`);
    expect(blocks).toEqual([{ html: "<p>Before.</p>\n" }, { arena: picture }, { html: "<p>After.</p>\n" }]);
  });

  test("with a mistake says which", () => {
    expect(() => renderer.render("```arena\n{\n```")).toThrow(/^line 1: the arena block is not JSON/);
    const negative = JSON.stringify({ ...picture, budget: -1 });
    expect(() => renderer.render(`\n\`\`\`arena\n${negative}\n\`\`\``)).toThrow(
      /the arena block: .*\n.*budget/,
    );
  });
});

test("a table scrolls sideways and names its columns", () => {
  expect(html("| a | b |\n| --- | --: |\n| 1 | 2 |")).toBe(
    '<div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table>' +
      '<thead><tr><th scope="col">a</th><th scope="col" style="text-align:right">b</th></tr></thead>' +
      '<tbody><tr><td>1</td><td style="text-align:right">2</td></tr></tbody></table></div>\n',
  );
});

test("links out of the site open beside it, links within do not", () => {
  expect(html('[a](https://a.example/?x=1&y="2")')).toBe(
    '<p><a href="https://a.example/?x=1&amp;y=&quot;2&quot;" target="_blank" rel="noopener">a</a></p>\n',
  );
  expect(html("[a](/problems) [b](#idea)")).toBe('<p><a href="/problems">a</a> <a href="#idea">b</a></p>\n');
});

describe("refused with its line is", () => {
  test.each([
    ["a tag in a line", "Text.\n\nA <b>bold</b> word."],
    ["a block of HTML", "Text.\n\n<script>alert(1)</script>"],
    ["a comment", "Text.\n\n<!-- later -->"],
    ["HTML in a list", "Text.\n\n- a <img src=x onerror=alert(1)>"],
    ["HTML in a table", "Text.\n\n| a |\n| - |\n| <br> |"],
    ["an image", "Text.\n\n![a](https://a.example/a.png)"],
    ["a link that runs code", "Text.\n\n[a](javascript:alert(1))"],
    ["a link without a scheme", "Text.\n\n[a](//a.example)"],
  ])("%s", (_name, markdown) => {
    expect(() => html(markdown)).toThrow(/^line 3: /);
  });
});

test("a sign that is no HTML is text", () => {
  expect(html("a < b and List<int in `List<int>`")).toBe(
    "<p>a &lt; b and List&lt;int in <code>List&lt;int&gt;</code></p>\n",
  );
});

test("hints are split at their titles", () => {
  expect(renderer.renderHints("## One\n\nFirst.\n\n## Two\n\n### Part\n\nSecond.\n")).toEqual([
    { title: "One", blocks: [{ html: "<p>First.</p>\n" }] },
    { title: "Two", blocks: [{ html: '<h3 id="part">Part</h3>\n<p>Second.</p>\n' }] },
  ]);
  expect(() => renderer.renderHints("Before.\n\n## One")).toThrow("line 1: a hint starts with its title");
});
