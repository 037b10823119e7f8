import type { ThemeRegistrationRaw } from "shiki/core";
import { createHighlighterCore } from "shiki/core";
import { createJavaScriptRegexEngine } from "shiki/engine/javascript";
import bash from "shiki/langs/bash.mjs";
import c from "shiki/langs/c.mjs";
import cpp from "shiki/langs/cpp.mjs";
import javascript from "shiki/langs/javascript.mjs";
import json from "shiki/langs/json.mjs";
import python from "shiki/langs/python.mjs";
import typescript from "shiki/langs/typescript.mjs";

export type HighlightCode = (code: string, language: string) => string;

/** What stands after the three backticks, and how the block is announced. */
const NAMES: Record<string, { grammar: string; label: string }> = {
  ts: { grammar: "typescript", label: "TypeScript" },
  typescript: { grammar: "typescript", label: "TypeScript" },
  js: { grammar: "javascript", label: "JavaScript" },
  javascript: { grammar: "javascript", label: "JavaScript" },
  python: { grammar: "python", label: "Python" },
  c: { grammar: "c", label: "C" },
  cpp: { grammar: "cpp", label: "C++" },
  json: { grammar: "json", label: "JSON" },
  bash: { grammar: "bash", label: "Shell" },
  text: { grammar: "text", label: "Text" },
  "": { grammar: "text", label: "Text" },
};

/**
 * Loads the grammars, which takes a few tenths of a second, and returns a function from code to a `<pre>`
 * whose colours are the design tokens `--code-*`. It throws on a language that is not in NAMES.
 */
export async function createCodeHighlighter(): Promise<HighlightCode> {
  const highlighter = await createHighlighterCore({
    themes: [THEME],
    langs: [bash, c, cpp, javascript, json, python, typescript],
    engine: createJavaScriptRegexEngine(),
  });
  return (code, language) => {
    const name = NAMES[language.trim().toLowerCase()];
    if (!name) {
      const known = Object.keys(NAMES).filter(Boolean).join(", ");
      throw new Error(`code in "${language}" can't be highlighted: use one of ${known}`);
    }
    return highlighter.codeToHtml(code.replace(/\n+$/, ""), {
      lang: name.grammar,
      theme: "tensor-arena",
      mergeSameStyleTokens: true,
      // By default a line that takes half a second stays plain: a busy machine would store another page.
      tokenizeTimeLimit: 0,
      transformers: [
        {
          // Focusable, because a long line scrolls; then it needs a name.
          pre: (node) => {
            node.properties = {
              class: "code",
              tabindex: "0",
              role: "group",
              "aria-label": `Code, ${name.label}`,
            };
          },
          span: (node) => {
            if (node.properties.style === "color:var(--code-text)") delete node.properties.style;
          },
        },
      ],
    });
  };
}

const THEME: ThemeRegistrationRaw = {
  name: "tensor-arena",
  type: "light",
  fg: "var(--code-text)",
  bg: "transparent",
  settings: [
    { settings: { foreground: "var(--code-text)", background: "transparent" } },
    colour("comment", ["comment", "punctuation.definition.comment"]),
    colour("string", [
      "string",
      "string.regexp",
      "constant.character.escape",
      "punctuation.definition.string",
    ]),
    colour("text", ["meta.template.expression", "punctuation.definition.template-expression"]),
    colour("number", ["constant.numeric", "constant.language", "keyword.other.unit"]),
    colour("keyword", [
      "keyword",
      "storage.type",
      "storage.modifier",
      "variable.language",
      "keyword.operator.new",
      "keyword.operator.expression",
      "keyword.control.directive",
      "punctuation.definition.directive",
    ]),
    colour("text", ["keyword.operator", "storage.type.function.arrow", "variable.other.jsdoc"]),
    colour("function", ["entity.name.function", "support.function", "meta.function-call.generic.python"]),
    colour("type", [
      "entity.name.type",
      "entity.name.class",
      "entity.other.inherited-class",
      "support.type",
      "support.class",
      "storage.type.built-in",
    ]),
    colour("type", ["support.type.property-name.json"]),
  ],
};

function colour(token: string, scope: string[]) {
  return { scope, settings: { foreground: `var(--code-${token})` } };
}
