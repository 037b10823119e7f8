import type { Completion } from "@codemirror/autocomplete";
import { scopeCompletionSource } from "@codemirror/lang-javascript";
import type { Signature } from "#problems/vocabulary.ts";
import { isInQuotes, isInText, type Source, signatureWords } from "./completion-source.ts";
import { typeOfChain, valueTypes } from "./script-types.ts";
import { allTypes, bareType, fieldsOf } from "./type-fields.ts";
import { typeText } from "./type-text.ts";

/** What the language itself offers inside the sandbox: there is no page, no network and no file. */
const standardLibrary = scopeCompletionSource({
  ...{ Array, BigInt, Boolean, Error, JSON, Map, Math, Number, Object, RangeError, Set, String, TypeError },
  ...{ Float32Array, Float64Array, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array },
  ...{ Infinity, NaN, isFinite, isNaN, parseFloat, parseInt },
  console: { log() {} },
});

/** For JavaScript and TypeScript: fields after a dot, the words of the problem's enums in quotes, its types. */
export function scriptCompletions(signature: Signature): Source[] {
  const members = memberCompletions(signature);
  return [
    (context) => members(context) ?? standardLibrary(context),
    wordCompletions(signature),
    typeCompletions(signature),
  ];
}

function memberCompletions(signature: Signature): Source {
  const types = signature.types ?? {};
  const anyField = optionsOf(Object.assign({}, ...allTypes(signature).map((one) => fieldsOf(one, types))));
  return (context) => {
    const found = context.matchBefore(/[\w$][\w$.?[\]]*\.\w*$/);
    if (!found || isInText(context)) return null;
    const dot = found.text.lastIndexOf(".");
    const chain = found.text.slice(0, dot).replace(/\?$/, "");
    const from = found.from + dot + 1;
    const type = typeOfChain(chain, valueTypes(context.state.doc.toString(), signature), signature);
    if (type === undefined)
      return startsWithGlobal(chain) ? null : { from, options: anyField, validFor: /^\w*$/ };
    const bare = bareType(type, types);
    const isList = typeof bare === "object" && "list" in bare;
    return { from, options: isList ? LIST_MEMBERS : optionsOf(fieldsOf(type, types)), validFor: /^\w*$/ };
  };
}

function wordCompletions(signature: Signature): Source {
  const options = signatureWords(signature);
  return (context) => {
    const found = context.matchBefore(/["'`][\w-]*$/);
    if (!found || options.length === 0 || !isInQuotes(context)) return null;
    return { from: found.from + 1, options, validFor: /^[\w-]*$/ };
  };
}

function typeCompletions({ types = {} }: Signature): Source {
  const options = Object.keys(types).map((label) => ({ label, type: "type" }));
  return (context) => {
    const found = context.matchBefore(/\b[A-Z]\w*$/);
    return found && !isInText(context) ? { from: found.from, options, validFor: /^\w*$/ } : null;
  };
}

function optionsOf(fields: ReturnType<typeof fieldsOf>): Completion[] {
  return Object.entries(fields).map(([label, type]) => ({
    label,
    type: "property",
    detail: typeText(type),
    boost: 2,
  }));
}

/** What is used on lists most. */
const LIST_MEMBERS: Completion[] = [
  { label: "length", type: "property", detail: "number", boost: 1 },
  ...[
    "map",
    "filter",
    "reduce",
    "forEach",
    "some",
    "every",
    "find",
    "findIndex",
    "flatMap",
    "slice",
    "indexOf",
    "includes",
    "at",
    "entries",
    "toSorted",
    "join",
    "push",
  ].map((label, rank) => ({ label, type: "method", boost: -rank })),
];

function startsWithGlobal(chain: string): boolean {
  return /^[A-Z]|^console\b/.test(chain);
}
