// Runs inside the isolate, in the learner's own realm, before the learner's code.
// Evaluates to an object of functions that only the host holds. Everything used later is captured now,
// because the learner may replace any global or prototype method. Nothing of the host is handed in.
// The encoding is that of judge/value.ts.
// In ASCII: the engine copies and keeps any other text at twice the size.
// biome-ignore-all lint: guest code, evaluated as a script.
(() => {
  "use strict";
  const apply = Reflect.apply;
  const ownKeys = Object.keys;
  const isArray = Array.isArray;
  const jsonStringify = JSON.stringify;
  const jsonParse = JSON.parse;
  const NativePromise = Promise;
  const promiseThen = Promise.prototype.then;
  const bigintToString = BigInt.prototype.toString;
  const { slice, includes } = String.prototype;
  const isView = ArrayBuffer.isView;
  const getPrototypeOf = Object.getPrototypeOf;
  const ObjectPrototype = Object.prototype;
  const TypedArray = getPrototypeOf(Uint8Array.prototype);
  const typedLength = Object.getOwnPropertyDescriptor(TypedArray, "length").get;
  const mapSize = Object.getOwnPropertyDescriptor(Map.prototype, "size").get;
  const setSize = Object.getOwnPropertyDescriptor(Set.prototype, "size").get;
  const imul = Math.imul;
  const { is, defineProperty } = Object;
  const NativeBigInt = BigInt;

  // Not countable by the isolate's memory limit, or blocking: see judge/README.md.
  for (const name of ["WebAssembly", "SharedArrayBuffer", "Atomics"]) delete globalThis[name];

  // Stacks show the learner's frames only. It formats as the engine does, and may be replaced.
  const MOST_HEADER_CHARS = 3000;
  const errorToString = Error.prototype.toString;
  defineProperty(Error, "prepareStackTrace", {
    value: function prepareStackTrace(error, sites) {
      let stack;
      try {
        stack = apply(errorToString, error, []);
        // A long message must not push the frames out of what is kept of a stack.
        if (stack.length > MOST_HEADER_CHARS) stack = apply(slice, stack, [0, MOST_HEADER_CHARS]) + "\u2026";
      } catch {
        stack = "Error";
      }
      if (sites.length === 0) return stack;
      const { getFileName, toString: siteToString } = getPrototypeOf(sites[0]);
      for (let i = 0; i < sites.length; i++) {
        if (apply(getFileName, sites[i], []) === "harness") continue;
        stack += "\n    at " + apply(siteToString, sites[i], []);
      }
      return stack;
    },
    writable: true,
    enumerable: false,
    configurable: true,
  });

  const MAX_DEPTH = 200;
  const TOO_LONG = { too: "long" };
  const TOO_DEEP = { too: "deep" };

  // ---- encoding, with the length counted while it is written ----
  let out = "";
  let limit = 0;
  // For a person to read: what JSON cannot say is written as in source text, and cannot be decoded.
  let plain = false;

  function put(text) {
    out += text;
    if (out.length > limit) throw TOO_LONG;
  }

  function encode(value, maxLength, forPerson) {
    out = "";
    limit = maxLength;
    plain = forPerson === true;
    write(value, 0);
    const text = out;
    out = "";
    return text;
  }

  function write(value, depth) {
    switch (typeof value) {
      case "string":
        if (out.length + value.length > limit) throw TOO_LONG;
        return put(jsonStringify(value));
      case "number":
        return put(encodeNumber(value));
      case "boolean":
        return put(value ? "true" : "false");
      case "undefined":
        return put(plain ? "undefined" : '{"$":"undefined"}');
      case "bigint":
        return put(plain ? value + "n" : '{"$":"bigint","text":"' + apply(bigintToString, value, []) + '"}');
      case "object":
        return value === null ? put("null") : writeObject(value, depth);
      default:
        return other("a " + typeof value);
    }
  }

  // Whether JSON.stringify writes a value as `write` does; it is the engine's own and several times faster.
  // Leaves are looked at in the loop: a call for each would be so many that the engine spends a fifth of a
  // submission's time on compiling this.
  let leastChars = 0;

  function isJson(value) {
    if (typeof value === "object" && value !== null) return isJsonObject(value, 0);
    leastChars = typeof value === "string" ? value.length : 1;
    return isJsonLeaf(value);
  }

  function isJsonLeaf(value) {
    if (typeof value === "number") return value - value === 0 && (value !== 0 || 1 / value > 0);
    return typeof value === "string" || typeof value === "boolean" || value === null;
  }

  function isJsonObject(value, depth) {
    if (depth >= MAX_DEPTH) throw TOO_DEEP;
    if (value.toJSON !== undefined) return false;
    const isList = isArray(value);
    if (!isList && (getPrototypeOf(value) !== ObjectPrototype || isView(value))) return false;
    const keys = isList ? undefined : ownKeys(value);
    const count = isList ? value.length : keys.length;
    for (let i = 0; i < count; i++) {
      if (++leastChars > limit) throw TOO_LONG;
      let item;
      if (isList) item = value[i];
      else {
        const key = keys[i];
        leastChars += key.length;
        item = value[key];
      }
      if (typeof item === "number") {
        if (item - item !== 0 || (item === 0 && 1 / item < 0)) return false;
      } else if (typeof item === "string") {
        leastChars += item.length;
      } else if (typeof item === "object") {
        if (item !== null && !isJsonObject(item, depth + 1)) return false;
      } else if (typeof item !== "boolean") return false;
    }
    return true;
  }

  function encodeAnswer(value) {
    limit = resultChars;
    leastChars = 0;
    if (isJson(value)) {
      const json = jsonStringify(value);
      // A getter or proxy is asked twice and may have answered otherwise; a tag is ours to write.
      if (typeof json === "string" && json.length <= resultChars && !apply(includes, json, ['"$"']))
        return json;
    }
    return encode(value, resultChars);
  }

  function encodeNumber(value) {
    if (plain) return is(value, -0) ? "-0" : "" + value;
    if (value !== value) return '{"$":"nan"}';
    if (value === Infinity) return '{"$":"inf"}';
    if (value === -Infinity) return '{"$":"-inf"}';
    return is(value, -0) ? '{"$":"-0"}' : "" + value;
  }

  function writeObject(value, depth) {
    if (depth >= MAX_DEPTH) throw TOO_DEEP;
    if (isArray(value)) return writeItems(value, value.length, depth);
    if (isView(value)) return writeView(value, depth);
    const kind = notData(value);
    if (kind !== undefined) return other(kind);
    const keys = ownKeys(value);
    let tagged = false;
    if (!plain) for (let i = 0; i < keys.length; i++) if (keys[i] === "$") tagged = true;
    put(tagged ? '{"$":"record","entries":[' : "{");
    for (let i = 0; i < keys.length; i++) {
      const key = jsonStringify(keys[i]);
      put((i === 0 ? "" : ",") + (tagged ? "[" + key + "," : key + ":"));
      write(value[keys[i]], depth + 1);
      if (tagged) put("]");
    }
    put(tagged ? "]}" : "}");
  }

  function writeItems(value, length, depth) {
    put("[");
    for (let i = 0; i < length; i++) {
      if (i > 0) put(",");
      write(value[i], depth + 1);
    }
    put("]");
  }

  // A typed array is an answer like the array of its numbers.
  function writeView(value, depth) {
    let length;
    try {
      length = apply(typedLength, value, []);
    } catch {
      return other("a DataView");
    }
    writeItems(value, length, depth);
  }

  function notData(value) {
    // Most records end here: the questions below cost an exception each.
    const prototype = getPrototypeOf(value);
    if (prototype === ObjectPrototype || prototype === null) return undefined;
    if (has(mapSize, value)) return "a Map";
    if (has(setSize, value)) return "a Set";
    if (value instanceof NativePromise) return "a promise";
    return undefined;
  }

  function has(getter, value) {
    try {
      apply(getter, value, []);
      return true;
    } catch {
      return false;
    }
  }

  function other(description) {
    put(plain ? "[" + description + "]" : '{"$":"other","text":' + jsonStringify(description) + "}");
  }

  // ---- decoding of arguments: fresh objects for each case ----
  function decode(text, tagged) {
    const value = jsonParse(text);
    return tagged ? untag(value) : value;
  }

  function untag(value) {
    if (typeof value !== "object" || value === null) return value;
    if (isArray(value)) {
      for (let i = 0; i < value.length; i++) value[i] = untag(value[i]);
      return value;
    }
    const keys = ownKeys(value);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === "$") return untagSpecial(value);
    }
    for (let i = 0; i < keys.length; i++) {
      defineProperty(value, keys[i], {
        __proto__: null,
        value: untag(value[keys[i]]),
        writable: true,
        enumerable: true,
        configurable: true,
      });
    }
    return value;
  }

  function untagSpecial(value) {
    switch (value.$) {
      case "nan":
        return NaN;
      case "inf":
        return Infinity;
      case "-inf":
        return -Infinity;
      case "-0":
        return -0;
      case "bigint":
        return NativeBigInt(value.text);
      case "record": {
        const record = {};
        for (let i = 0; i < value.entries.length; i++) {
          defineProperty(record, value.entries[i][0], {
            __proto__: null,
            value: untag(value.entries[i][1]),
            writable: true,
            enumerable: true,
            configurable: true,
          });
        }
        return record;
      }
      default:
        return undefined;
    }
  }

  // ---- what was thrown, as text cut before it leaves ----
  function text(read, maxLength) {
    try {
      const value = read();
      if (typeof value !== "string") return "";
      return value.length > maxLength ? apply(slice, value, [0, maxLength]) + "\u2026" : value;
    } catch {
      return "";
    }
  }

  function describe(thrown) {
    if ((typeof thrown === "object" && thrown !== null) || typeof thrown === "function") {
      return {
        __proto__: null,
        name: text(() => thrown.name, 100) || "Error",
        message: text(() => thrown.message, errorChars) || text(() => encode(thrown, 500, true), 500),
        stack: text(() => thrown.stack, 8000),
      };
    }
    return {
      __proto__: null,
      name: "thrown value",
      message: text(
        () =>
          typeof thrown === "symbol"
            ? "a symbol"
            : typeof thrown === "string"
              ? thrown
              : encode(thrown, 500, true),
        errorChars,
      ),
      stack: "",
    };
  }

  // ---- console: captured, capped ----
  const PRINTED_VALUE_CHARS = 20_000;
  let printed = "";
  let printedChars = 0;
  let errorChars = 2000;
  let resultChars = 1_000_000;
  let overflowed = false;

  function print(values) {
    let line = "";
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      let shown;
      if (typeof value === "string") shown = value;
      else {
        const outer = out;
        const outerLimit = limit;
        const outerPlain = plain;
        try {
          shown = encode(value, PRINTED_VALUE_CHARS, true);
        } catch (thrown) {
          const cut = thrown === TOO_LONG && out.length <= 2 * PRINTED_VALUE_CHARS;
          shown = cut ? apply(slice, out, [0, PRINTED_VALUE_CHARS]) + "\u2026" : "[not printable]";
        }
        out = outer;
        limit = outerLimit;
        plain = outerPlain;
      }
      if (printed.length + line.length + shown.length > printedChars) refuse();
      line += (i === 0 ? "" : " ") + shown;
    }
    if (printed.length + line.length >= printedChars) refuse();
    printed += line + "\n";
  }

  function refuse() {
    overflowed = true;
    throw new RangeOutput("printed more than the limit");
  }
  const RangeOutput = RangeError;
  const sink = (...values) => print(values);
  const console = { log: sink, info: sink, warn: sink, error: sink, debug: sink };
  defineProperty(globalThis, "console", {
    value: console,
    writable: true,
    enumerable: false,
    configurable: true,
  });

  // ---- randomness: the same numbers on each run of a case ----
  let state = 1;
  Math.random = function random() {
    state = (state + 0x6d2b79f5) | 0;
    let t = imul(state ^ (state >>> 15), 1 | state);
    t = (t + imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };

  // ---- one case ----
  // An outcome is one string: kind letter, printed text as a JSON string, newline, payload.
  //   v value   e error (name, message, stack as JSON strings, one a line)   o printed too much
  //   l result too long   d result too deep   p a promise still pending
  let settled;

  function outcome(kind, payload) {
    return kind + jsonStringify(printed) + "\n" + payload;
  }

  function failure(thrown) {
    // Its getters may print as well.
    const { name, message, stack } = describe(thrown);
    if (overflowed) return outcome("o", "");
    return outcome("e", jsonStringify(name) + "\n" + jsonStringify(message) + "\n" + jsonStringify(stack));
  }

  function answer(value) {
    if (overflowed) return outcome("o", "");
    try {
      const encoded = encodeAnswer(value);
      // A getter of the answer may print as well.
      return overflowed ? outcome("o", "") : outcome("v", encoded);
    } catch (thrown) {
      if (thrown === TOO_LONG) return outcome("l", "");
      if (thrown === TOO_DEEP) return outcome("d", "");
      return failure(thrown);
    }
  }

  function isPromise(value) {
    try {
      return typeof value === "object" && value !== null && value instanceof NativePromise;
    } catch {
      return false;
    }
  }

  let entry;

  function load(candidate) {
    entry = candidate;
    return typeof candidate === "function";
  }

  // What the top level printed is told with the first case.
  let isFirst = true;

  function run(argsText, tagged, seed) {
    if (!isFirst) {
      printed = "";
      overflowed = false;
    }
    isFirst = false;
    settled = undefined;
    state = seed;
    let value;
    try {
      const args = decode(argsText, tagged);
      value = apply(entry, undefined, args);
      if (isPromise(value)) {
        const mine = { __proto__: null, kind: "p", value: undefined };
        settled = mine;
        apply(promiseThen, value, [
          (result) => {
            mine.kind = "v";
            mine.value = result;
          },
          (reason) => {
            mine.kind = "e";
            mine.value = reason;
          },
        ]);
        return "p";
      }
    } catch (thrown) {
      return failure(thrown);
    }
    return answer(value);
  }

  // Called after the microtasks of `run` have been drained.
  function settle() {
    const { kind, value } = settled;
    settled = undefined;
    if (kind === "v") return answer(value);
    if (kind === "e") return failure(value);
    return overflowed ? outcome("o", "") : outcome("p", "");
  }

  // What was printed by a case that was stopped from outside, or by a top level that threw.
  function stopped() {
    const kind = overflowed ? "o" : "s";
    return outcome(kind, "");
  }

  function configure(printedLimit, errorLimit, resultLimit) {
    printedChars = printedLimit;
    errorChars = errorLimit;
    resultChars = resultLimit;
  }

  return { __proto__: null, configure, load, run, settle, stopped };
})();
