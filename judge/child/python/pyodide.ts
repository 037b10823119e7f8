/**
 * The interpreter as its npm package ships it: CPython compiled to WebAssembly, the JavaScript around it, and
 * the standard library. The JavaScript is changed in a few places, each of which must be there to be changed.
 */
import { fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** The folder of the package. */
export const PYODIDE_DIRECTORY = path.dirname(createRequire(import.meta.url).resolve("pyodide/package.json"));
/** All that is read of it. */
export const PYODIDE_FILES = ["pyodide.asm.mjs", "pyodide.asm.wasm", "pyodide.mjs", "python_stdlib.zip"];

const [GLUE, WASM, LOADER, LIBRARY] = PYODIDE_FILES.map((file) => path.join(PYODIDE_DIRECTORY, file)) as [
  string,
  string,
  string,
  string,
];

export type Pyodide = {
  /** An ES module whose `default` makes an interpreter. */
  glue: string;
  wasm: Bytes;
  library: Bytes;
  /** A tiny module of the package that makes the value by which its functions tell of errors. */
  marker: Bytes;
};

/** Gives fresh bytes each time, to be handed over for good. */
export type Bytes = () => ArrayBuffer;

export function openPyodide(): Pyodide {
  const marker = Buffer.from(markerIn(readFileSync(LOADER, "utf8")), "base64");
  return {
    glue: CHANGES.reduce((text, [from, to]) => replaced(text, from, to), readFileSync(GLUE, "utf8")),
    wasm: bytesOfFile(WASM),
    library: bytesOfFile(LIBRARY),
    marker: () => new Uint8Array(marker).buffer,
  };
}

/** Holds the file and not its bytes, which are large, and can be read when the process has no right to open it. */
export function bytesOfFile(file: string, start = 0): Bytes {
  const descriptor = openSync(file, "r");
  const length = fstatSync(descriptor).size - start;
  return () => {
    const bytes = new Uint8Array(length);
    for (let at = 0; at < length; ) {
      const count = readSync(descriptor, bytes, at, length - at, start + at);
      if (count === 0) throw new Error(`${path.basename(file)} is shorter than it was`);
      at += count;
    }
    return bytes.buffer;
  };
}

const CHANGES: readonly [string, string][] = [
  // Both enter all 8,560 exports into tables for modules that might be linked later: half of the time of a start.
  ['mergeLibSymbols(wasmExports,"main");', ""],
  ["updateGOT(origExports);", ""],
  // An isolate has no loader, so that a module does not know where it came from.
  ["import.meta.url", '"file:///pyodide.asm.mjs"'],
  // Randomness of a shell would come from a command; here it is ours, the same on every run.
  ["if(!os.system){", "return void crypto.getRandomValues(view);if(!os.system){"],
  // Memory grows to what the submission may use, and no further.
  [
    "var maxHeapSize=getHeapMax();if(requestedSize>",
    'var maxHeapSize=Module["mostBytes"]??getHeapMax();if(requestedSize>',
  ],
];

function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`This version of pyodide is not known: it lacks "${from}".`);
  return text.replaceAll(from, to);
}

function markerIn(loader: string): string {
  const text = /"(AGFzbQ[A-Za-z0-9+/=]+)"/.exec(loader)?.[1];
  if (text === undefined) throw new Error("This version of pyodide is not known: it lacks its error marker.");
  return text;
}
