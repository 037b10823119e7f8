import { readFileSync } from "node:fs";
import path from "node:path";
import ivm from "isolated-vm";
import type { Bytes, Pyodide } from "./pyodide.ts";

/** The memory of an interpreter that has started and has the harness in it, and where its functions lie. */
export type Image = {
  memory: Bytes;
  /** Of the whole memory; what the image does not hold is zero. */
  memoryBytes: number;
  functions: Functions;
};
export type Functions = Record<"rehearse" | "load" | "run", number>;

/** A Python interpreter in an isolate of its own. Used for one submission, then disposed. */
export type Interpreter = {
  isolate: ivm.Isolate;
  boot: Record<"lock" | "call" | "takePrinted", ivm.Reference>;
  functions: Functions;
};

const BOOT = readFileSync(path.join(import.meta.dirname, "boot.js"), "utf8");
const HARNESS = readFileSync(path.join(import.meta.dirname, "harness.py"), "utf8");
/** Of the interpreter itself: the first leads to JavaScript, the second to foreign functions. */
const HIDDEN_MODULES = ["_pyodide_core", "_ctypes"];
/** The JavaScript around the interpreter, and files that a program writes. Python's memory does not count here. */
const JAVASCRIPT_MB = 128;

/** Makes interpreters, one after the other. */
export class InterpreterMaker {
  readonly #pyodide: Pyodide;
  #image: Image | undefined;
  #cachedGlue: ivm.ExternalCopy<ArrayBuffer> | undefined;

  constructor(pyodide: Pyodide, image: Image | undefined) {
    this.#pyodide = pyodide;
    this.#image = image;
  }

  /** The memory that the interpreters start from. Without an image the first interpreter makes one. */
  get image(): Image {
    this.#image ??= this.#makeImage();
    return this.#image;
  }

  open(): Interpreter {
    const { isolate, boot } = this.#start(this.image);
    const { functions } = this.image;
    boot("rehearse").applySync(undefined, [functions.rehearse]);
    return {
      isolate,
      boot: { lock: boot("lock"), call: boot("call"), takePrinted: boot("takePrinted") },
      functions,
    };
  }

  #makeImage(): Image {
    const { isolate, boot } = this.#start(undefined);
    const names = new ivm.ExternalCopy(HIDDEN_MODULES).copyInto({ release: true });
    const [rehearse = 0, load = 0, run = 0] = boot("prepare").applySync(undefined, [HARNESS, names], {
      result: { copy: true },
    }) as number[];
    const { memory, memoryBytes } = boot("image").applySync(undefined, [], { result: { copy: true } }) as {
      memory: ArrayBuffer;
      memoryBytes: number;
    };
    isolate.dispose();
    return { memory: () => memory.slice(0), memoryBytes, functions: { rehearse, load, run } };
  }

  #start(image: Image | undefined) {
    const isolate = new ivm.Isolate({ memoryLimit: JAVASCRIPT_MB });
    const context = isolate.createContextSync();
    const object = isolate
      .compileScriptSync(BOOT, { filename: "boot" })
      .runSync(context, { reference: true }) as ivm.Reference;
    const boot = (name: string) => object.getSync(name, { reference: true }) as ivm.Reference;
    const create = this.#runGlue(isolate, context).derefInto();
    const { wasm, library, marker } = this.#pyodide;
    const bytes = [wasm(), library(), marker(), image?.memory()].map((one) => one && handedOver(one));
    boot("start").applySync(undefined, [create, ...bytes, image?.memoryBytes]);
    boot("started").applySync(undefined, []);
    return { isolate, boot };
  }

  #runGlue(isolate: ivm.Isolate, context: ivm.Context): ivm.Reference {
    const cache = this.#cachedGlue ? { cachedData: this.#cachedGlue } : { produceCachedData: true as const };
    const module = isolate.compileModuleSync(this.#pyodide.glue, { filename: GLUE_NAME, ...cache });
    this.#cachedGlue ??= (module as { cachedData?: ivm.ExternalCopy<ArrayBuffer> }).cachedData;
    module.instantiateSync(context, () => {
      throw new Error("the interpreter imports nothing");
    });
    module.evaluateSync();
    return module.namespace.getSync("default", { reference: true }) as ivm.Reference;
  }
}

const GLUE_NAME = "file:///pyodide.asm.mjs";

/** Without a copy: the bytes are the isolate's from now on. */
function handedOver(bytes: ArrayBuffer) {
  return new ivm.ExternalCopy(bytes, { transferOut: true }).copyInto({ release: true, transferIn: true });
}
