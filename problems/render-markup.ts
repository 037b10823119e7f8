import type { RendererObject, Token } from "marked";
import type { HighlightCode } from "#problems/render-code.ts";

/**
 * How Markdown's elements are written as HTML, where that differs from marked's own: headings get ids,
 * tables scroll sideways, code is highlighted, links out of the site open beside it.
 */
export function markup(idPrefix: string, highlight: HighlightCode): RendererObject {
  const ids = new Map<string, number>();
  return {
    heading({ tokens, depth }) {
      const text = this.parser.parseInline(tokens, this.parser.textRenderer);
      const id = uniqueId(`${idPrefix}${slug(text)}`, ids);
      return `<h${depth} id="${id}">${this.parser.parseInline(tokens)}</h${depth}>\n`;
    },
    code: ({ text, lang }) => `${highlight(text, lang ?? "")}\n`,
    table(token) {
      const cell = (wanted: "th" | "td", { tokens, align }: { tokens: Token[]; align: string | null }) => {
        // A corner without words is the head of nothing.
        const tag = tokens.length === 0 ? "td" : wanted;
        const scope = tag === "th" ? ' scope="col"' : "";
        const style = align ? ` style="text-align:${align}"` : "";
        return `<${tag}${scope}${style}>${this.parser.parseInline(tokens)}</${tag}>`;
      };
      const head = `<tr>${token.header.map((one) => cell("th", one)).join("")}</tr>`;
      const rows = token.rows.map((row) => `<tr>${row.map((one) => cell("td", one)).join("")}</tr>`);
      return (
        '<div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table>' +
        `<thead>${head}</thead><tbody>${rows.join("\n")}</tbody></table></div>\n`
      );
    },
    link({ href, title, tokens }) {
      const attributes = isOutside(href) ? ' target="_blank" rel="noopener"' : "";
      const named = title ? ` title="${escapeText(title)}"` : "";
      return `<a href="${escapeText(href)}"${named}${attributes}>${this.parser.parseInline(tokens)}</a>`;
    },
  };
}

/** Throws at what must not stand in a text: markup of its own, addresses that run code, a page's title. */
export function refuse(token: Token): void {
  if (token.type === "html") {
    throw new Error(
      `"${firstLine(token.raw)}" is HTML, which is not allowed: write it in backticks, or "&lt;" for "<"`,
    );
  }
  if (token.type === "image") {
    throw new Error("images are not supported: use an arena block, a table or a code block");
  }
  if (token.type === "heading" && token.depth === 1) {
    throw new Error('the page has its title already: headings start at "## "');
  }
  if (token.type === "link" && !/^(https:\/\/|\/(?!\/)|#|mailto:)/.test(String(token.href))) {
    throw new Error(`the link to "${String(token.href)}" is not allowed: start it with https://, / or #`);
  }
}

function isOutside(href: string): boolean {
  return href.startsWith("https:");
}

function slug(text: string): string {
  const words = text
    .toLowerCase()
    .replaceAll(/<[^>]*>|&[a-z0-9#]+;/g, " ")
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join("-") ?? "section";
}

function uniqueId(id: string, ids: Map<string, number>): string {
  const count = (ids.get(id) ?? 0) + 1;
  ids.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}

/** For HTML, within elements and within attributes in double quotes. */
export function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0]?.slice(0, 40) ?? "";
}
