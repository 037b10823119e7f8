import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import { scopeCompletionSource } from "@codemirror/lang-javascript";
import { syntaxTree } from "@codemirror/language";
import type { Signature } from "#problems/vocabulary.ts";
import { allTypes, bareType, fieldsOf } from "./type-fields.ts";
import { typeText } from "./type-text.ts";
import { typeOfChain, valueTypes } from "./value-types.ts";

type Source = (context: CompletionContext) => CompletionResult | null | Promise<CompletionResult | null>;

/** What the language itself offers inside the sandbox: there is no page, no network and no file. */
const standardLibrary = scopeCompletionSource({
  ...{ Array, BigInt, Boolean, Error, JSON, Map, Math, Number, Object, RangeError, Set, String, TypeError },
  ...{ Float32Array, Float64Array, Int8Array, Int16Array, Int32Array, Uint8Array, Uint16Array, Uint32Array },
  ...{ Infinity, NaN, isFinite, isNaN, parseFloat, parseInt },
  console: { log() {} },
});

/** Completions that know the problem: fields after a dot, the words of its enums in quotes, its types. */
export function signatureCompletions(signature: Signature): Source[] {
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
  const words = new Set<string>();
  for (const type of allTypes(signature)) {
    if (typeof type === "string") continue;
    if ("enum" in type) for (const one of type.enum) words.add(one);
    if ("variants" in type) for (const one of Object.keys(type.variants)) words.add(one);
  }
  const options = [...words].map((label) => ({ label, type: "constant", boost: 1 }));
  return (context) => {
    const found = context.matchBefore(/["'`][\w-]*$/);
    if (!found || options.length === 0 || !isInText(context)) return null;
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

function isInText(context: CompletionContext): boolean {
  const { name } = syntaxTree(context.state).resolveInner(context.pos, -1);
  return /String|Template|Comment|RegExp/.test(name);
}
