import { describe, expect, test } from "vitest";
import { renderNote } from "#app/notes/render-note.server.ts";
import { XSS } from "./xss-corpus.ts";

describe("a note", () => {
  test.each([
    ["emphasis", "**a** _b_ ~~c~~", "<strong>a</strong> <em>b</em> <del>c</del>"],
    ["a heading, below those of the page", "# Peak", "<h3>Peak</h3>"],
    ["headings without a gap between their levels", "### Peak\n\n###### Why", "<h3>Peak</h3>\n<h4>Why</h4>"],
    ["a formula", "$a_1$", "<msub><mi>a</mi><mn>1</mn></msub>"],
    ["code in colours", "```c\nint a;\n```", '<span class="ty">int</span> a;'],
    ["code of another language", "```rust\nlet a;\n```", ">let a;</pre>"],
    ["a table", "| a |\n|---|\n| 1 |", '<th scope="col">a</th>'],
    ["a list of what is done", "- [x] a\n- [ ] b", "☑ a"],
    ["a link to elsewhere", "[a](https://b.example)", 'rel="noopener noreferrer nofollow">a</a>'],
    ["a link within the site", "[a](/problems)", '<a href="/problems"'],
    ["an image as a link", "![a](https://b.example/c.png)", '<a href="https://b.example/c.png"'],
    ["HTML as text", "<b>a</b>", "&lt;b&gt;a&lt;/b&gt;"],
    ["a formula that nobody knows as it was written", "$\\nothing$", "<code>$\\nothing$</code>"],
    ["a price as a price", "costs $5 or $6", "costs $5 or $6"],
    [
      "a reference as its sign",
      "1 &lt; 2 &amp; &copy; & `&lt;`",
      "1 &lt; 2 &amp; &copy; &amp; <code>&amp;lt;</code>",
    ],
  ])("shows %s", (_what, text, html) => {
    expect(renderNote(text)).toContain(html);
  });

  test.each(XSS)("lets nothing through of %s", (text) => {
    const html = renderNote(text);
    const tags = [...html.matchAll(/<([a-z0-9]+)([^>]*)>/g)];
    for (const [, name = "", attributes = ""] of tags) {
      expect(["script", "img", "iframe", "style", "form", "input", "object", "svg", "body"]).not.toContain(
        name,
      );
      expect(attributes).not.toMatch(/\son\w+=|srcdoc|\sid=/i);
      const href = /href="([^"]*)"/.exec(attributes)?.[1];
      if (href !== undefined) expect(href).toMatch(/^(https?:\/\/|mailto:|\/(?!\/)|#)/);
    }
  });

  test.each([
    ["quotes in quotes", ">".repeat(20_000)],
    ["brackets", "[".repeat(20_000)],
    ["beginnings of links", "![".repeat(10_000)],
    ["emphasis", "_a_".repeat(6_600)],
    ["dollars", "$$a".repeat(6_600)],
    ["ends of code", "`` ``` ` ".repeat(2_200)],
    ["groups of a formula", `$${"{".repeat(9_900)}${"}".repeat(9_900)}$`],
    ["macros without end", "$\\def\\a{\\a\\a}\\a$"],
    ["columns", `${"|a".repeat(5_000)}\n${"|-".repeat(5_000)}`],
    [
      "columns, and rows that have none",
      `${"|a".repeat(2_000)}\n${"|-".repeat(2_000)}\n${"|\n".repeat(6_000)}`,
    ],
  ])("of nothing but %s is shown within a moment", (_what, text) => {
    const before = process.cpuUsage();
    const { length } = renderNote(text);
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(2_000_000);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6, "seconds").toBeLessThan(3);
  });
});
