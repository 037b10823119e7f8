import type { Signature } from "#problems/vocabulary.ts";
import { isInQuotes, isInText, type Source, signatureWords } from "./completion-source.ts";
import { PYTHON_CHAIN, pythonTypes, typeOfPythonChain } from "./python-types.ts";
import { allTypes, fieldsOf } from "./type-fields.ts";
import { typeText } from "./type-text.ts";

const KEY_PLACE = new RegExp(`(?<chain>${PYTHON_CHAIN})(?:\\[|\\.get\\()\\s*["'][\\w-]*$`);

/**
 * For Python: keys of dicts in quotes behind a bracket, the words of the problem's enums in other quotes, its
 * types, keywords. Names of the program and builtins come with the grammar.
 */
export function pythonCompletions(signature: Signature): Source[] {
  return [textCompletions(signature), typeCompletions(signature), keywords];
}

const KEYWORDS = (
  "and as assert break class continue def del elif else except False finally for from global if import in is lambda " +
  "None nonlocal not or pass raise return True try while with yield"
)
  .split(" ")
  .map((label) => ({ label, type: "keyword" }));

const keywords: Source = (context) => {
  const found = context.matchBefore(/(?<![\w.])[A-Za-z]\w*$/);
  return found && !isInText(context) ? { from: found.from, options: KEYWORDS, validFor: /^\w*$/ } : null;
};

function textCompletions(signature: Signature): Source {
  const types = signature.types ?? {};
  const words = signatureWords(signature);
  const anyKey = keys(Object.assign({}, ...allTypes(signature).map((one) => fieldsOf(one, types))));
  return (context) => {
    const found = context.matchBefore(/["'][\w-]*$/);
    if (!found || !isInQuotes(context)) return null;
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const chain = KEY_PLACE.exec(before)?.groups?.["chain"];
    const known = chain === undefined ? {} : fieldsAfter(chain, context.state.doc.toString(), signature);
    const isKnown = Object.keys(known).length > 0;
    // A dict that is being written has quotes at the same places as a word has.
    const options = isKnown ? keys(known) : [...words, ...anyKey];
    return options.length === 0 ? null : { from: found.from + 1, options, validFor: /^[\w-]*$/ };
  };
}

function fieldsAfter(chain: string, program: string, signature: Signature) {
  const type = typeOfPythonChain(chain, pythonTypes(program, signature), signature);
  return fieldsOf(type, signature.types ?? {});
}

function typeCompletions({ types = {} }: Signature): Source {
  const options = Object.keys(types).map((label) => ({ label, type: "type" }));
  return (context) => {
    const found = context.matchBefore(/\b[A-Z]\w*$/);
    return found && !isInText(context) ? { from: found.from, options, validFor: /^\w*$/ } : null;
  };
}

function keys(fields: ReturnType<typeof fieldsOf>) {
  return Object.entries(fields).map(([label, type]) => ({
    label,
    type: "property",
    detail: typeText(type),
    boost: 2,
  }));
}
