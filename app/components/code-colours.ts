import { tagHighlighter, tags } from "@lezer/highlight";

/** One class per colour of code, for the editor and for code that is only shown (styles/code.css). */
export const codeColours = tagHighlighter([
  {
    tag: [tags.keyword, tags.modifier, tags.operatorKeyword, tags.self, tags.processingInstruction],
    class: "k",
  },
  { tag: [tags.typeName, tags.className, tags.namespace], class: "ty" },
  { tag: [tags.function(tags.variableName), tags.function(tags.propertyName)], class: "f" },
  { tag: [tags.number, tags.bool, tags.null, tags.atom], class: "n" },
  { tag: [tags.string, tags.special(tags.string), tags.regexp, tags.character], class: "s" },
  { tag: [tags.comment], class: "c" },
]);
