/** Cuts a learner's Markdown into sentences, so that each can be pointed at. Runs on the server. */
import { Marked, type Token, type Tokens } from "marked";
import { BOUNDED_TABLES } from "#problems/bounded-tables.ts";
import { MATH, maskMath } from "#problems/render-math.ts";

/** A block of the text: what it is, and its sentences as they stand in the text, white space made single. */
export type TextPart = {
  kind: "heading" | "paragraph" | "item" | "code" | "formula" | "row";
  sentences: string[];
  /** Of a row of a table, which is one sentence. */
  row?: TableRow;
};

export type TableRow = {
  cells: string[];
  /** Of the columns. */
  align: ("left" | "right" | "center" | null)[];
  /** The first row of a table is its head. */
  isHead: boolean;
};

const MARKDOWN = new Marked({ gfm: true }, { extensions: MATH, hooks: { emStrongMask: maskMath } });
MARKDOWN.use({ tokenizer: BOUNDED_TABLES });

/** Nothing makes it throw; no sentence is empty. */
export function textParts(markdown: string): TextPart[] {
  try {
    return MARKDOWN.lexer(markdown).flatMap(partsOf).filter(hasWords);
  } catch {
    // A thousand quotes within each other, say.
    return lines(markdown).map((line): TextPart => ({ kind: "paragraph", sentences: [line] }));
  }
}

function partsOf(token: Token): TextPart[] {
  switch (token.type) {
    case "heading":
      return [{ kind: "heading", sentences: [single(token.text)] }];
    case "list":
      return (token as Tokens.List).items.flatMap((item) => itemParts(item));
    case "blockquote":
      return ((token as Tokens.Blockquote).tokens ?? []).flatMap(partsOf);
    case "code":
      return [{ kind: "code", sentences: lines((token as Tokens.Code).text) }];
    case "displayMath":
      return [{ kind: "formula", sentences: [single(token.raw)] }];
    case "table":
      return tableParts(token as Tokens.Table);
    case "space":
    case "hr":
      return [];
    default:
      return [{ kind: "paragraph", sentences: splitSentences(token.raw) }];
  }
}

function tableParts({ header, rows, align }: Tokens.Table): TextPart[] {
  return [header, ...rows].map((row, index) => {
    const cells = row.map(({ text }) => single(text));
    const sentences = [single(cells.join(" | "))];
    return { kind: "row", sentences, row: { cells, align, isHead: index === 0 } };
  });
}

/** The item's own words, then the lists within it. */
function itemParts(item: Tokens.ListItem): TextPart[] {
  const isOwn = ({ type }: Token) => type === "text" || type === "paragraph";
  const own = item.tokens.filter(isOwn).map(({ raw }) => raw);
  const rest = item.tokens.filter((token) => !isOwn(token)).flatMap(partsOf);
  return [{ kind: "item", sentences: splitSentences(own.join("\n")) }, ...rest];
}

const SEGMENTER = new Intl.Segmenter("en-GB", { granularity: "sentence" });
/** What ends with a full stop and goes on. */
const GOES_ON = /(?:^|[\s(])(?:e\.g|i\.e|approx|vs|cf|fig|no|ca|resp|incl|max|min|avg)\.$/i;

/** Characters after which a mark that was never closed joins no more sentences. */
const LONGEST = 1000;

function goesOn(text: string): boolean {
  return GOES_ON.test(text.trimEnd()) || isOdd(text, "`") || isOdd(text, "**");
}

/** A stop within code or a formula, or after an abbreviation, ends no sentence. */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  const words = single(text);
  let open = "";
  for (const { index, segment } of SEGMENTER.segment(maskMath(words))) {
    open += words.slice(index, index + segment.length);
    if (open.length < LONGEST && goesOn(open)) continue;
    sentences.push(open.trim());
    open = "";
  }
  return [...sentences, open.trim()].filter((one) => one !== "");
}

function isOdd(text: string, mark: string): boolean {
  return text.split(mark).length % 2 === 0;
}

function single(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map(single)
    .filter((line) => line !== "");
}

function hasWords({ sentences }: TextPart): boolean {
  return sentences.length > 0 && sentences[0] !== "";
}
