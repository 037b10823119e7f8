/*
 * Runs in the isolate, beside a learner's compiled module, which can touch nothing of this: it has its memory
 * and the imports that are made here. One memory for each call, prepared so that what the program does outside
 * of what it was given can be seen afterwards.
 *
 *   0        1024            stack               data      heap base                       pages
 *   | null   | stack, painted | static data | guard | buffer | guard | … | guard | blocks of malloc … |
 */
(() => {
  const PAGE = 65_536;
  const NULL_PAGE = 1024;
  const GUARD = 256;
  const ALIGN = 16;
  /** Around each block of malloc. */
  const RED_ZONE = 32;
  /** What an allocator keeps beside a block, and what a call of it costs: about those of a small one. */
  const BLOCK_BYTES = 8;
  const CALL_INSTRUCTIONS = 60;
  const BAD_FILE = 8;

  /** Thrown through the module. */
  class Fault {
    constructor(what, details) {
      this.what = what;
      this.details = details;
    }
  }

  let module;
  let options;
  let functions = 0;
  let run;

  function load(bytes, loadOptions) {
    module = new WebAssembly.Module(bytes);
    options = loadOptions;
    functions = WebAssembly.Module.exports(module).filter((one) =>
      one.name.startsWith("instructions "),
    ).length;
  }

  // --- Fills: bytes that depend on the address, so that no program can write what was there by chance.

  /** A multiple of four, so that words can be compared, and not of a page. */
  const PERIOD = 65_524;
  const patterns = new Map();

  /** What addresses hold under a seed, as bytes and as words. */
  function patternOf(seed) {
    const known = patterns.get(seed);
    if (known) return known;
    const buffer = new ArrayBuffer(PERIOD);
    const pattern = { bytes: new Uint8Array(buffer), words: new Uint32Array(buffer) };
    let state = seed;
    for (let at = 0; at < PERIOD; at++) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      pattern.bytes[at] = state >>> 16;
    }
    patterns.set(seed, pattern);
    return pattern;
  }

  function fill(from, to) {
    const { view, pattern } = run;
    for (let at = from; at < to; ) {
      const start = at % PERIOD;
      const count = Math.min(PERIOD - start, to - at);
      view.set(pattern.bytes.subarray(start, start + count), at);
      at += count;
    }
  }

  /** The first address that does not hold its fill any more; `to` when all do. */
  function firstChange(from, to) {
    const { view, words, pattern } = run;
    let at = from;
    for (; at < to && at & 3; at++) if (view[at] !== pattern.bytes[at % PERIOD]) return at;
    const last = to >>> 2;
    let word = at >>> 2;
    for (let place = word % (PERIOD / 4); word < last && words[word] === pattern.words[place]; word++) {
      if (++place === PERIOD / 4) place = 0;
    }
    for (at = Math.max(at, word * 4); at < to; at++) if (view[at] !== pattern.bytes[at % PERIOD]) return at;
    return to;
  }

  function lastChange(from, to) {
    const { view, pattern } = run;
    for (let at = to - 1; at >= from; at--) if (view[at] !== pattern.bytes[at % PERIOD]) return at;
    return from;
  }

  /** Looks at the memory anew: after it has grown, what was looked at is gone. */
  function lookAt(memory, seed) {
    run.view = new Uint8Array(memory.buffer);
    run.words = new Uint32Array(memory.buffer);
    run.pattern = patternOf(seed);
  }

  // --- malloc: its books are here, out of the program's reach.

  function allocate(size, alignment) {
    const bytes = Number(size) >>> 0;
    const step = Math.max(ALIGN, Number(alignment) >>> 0);
    run.heapCalls++;
    if (step & (step - 1)) return 0;
    const reused = run.free.findIndex((one) => one.room >= bytes && one.address % step === 0);
    let block;
    if (reused >= 0) {
      block = run.free.splice(reused, 1)[0];
      checkFreed(block);
    } else {
      const address = Math.ceil((run.top + RED_ZONE) / step) * step;
      const end = address + bytes + RED_ZONE;
      if (!growTo(end)) return 0;
      block = { address, room: bytes };
      run.top = address + bytes;
    }
    block.bytes = bytes;
    block.live = true;
    fill(block.address, block.address + block.room);
    run.blocks.set(block.address, block);
    run.heap += bytes + BLOCK_BYTES;
    run.mostHeap = Math.max(run.mostHeap, run.heap);
    return block.address;
  }

  function release(pointer) {
    const address = Number(pointer) >>> 0;
    if (address === 0) return;
    run.heapCalls++;
    const block = run.blocks.get(address);
    if (!block) throw new Fault("bad free");
    if (!block.live) throw new Fault("double free");
    checkZones(block);
    block.live = false;
    run.heap -= block.bytes + BLOCK_BYTES;
    fill(block.address, block.address + block.room);
    run.free.push(block);
  }

  function resize(pointer, size) {
    const address = Number(pointer) >>> 0;
    if (address === 0) return allocate(size, ALIGN);
    const block = run.blocks.get(address);
    if (!block) throw new Fault("bad free");
    if (!block.live) throw new Fault("double free");
    const next = allocate(size, ALIGN);
    if (next === 0) return 0;
    run.view.copyWithin(next, address, address + Math.min(block.bytes, Number(size) >>> 0));
    release(address);
    return next;
  }

  function growTo(end) {
    const missing = Math.ceil(end / PAGE) - run.view.length / PAGE;
    if (missing <= 0) return true;
    if (run.view.length / PAGE + missing > options.memoryPages) return false;
    const from = run.view.length;
    try {
      run.memory.grow(missing);
    } catch {
      return false;
    }
    run.grown = true;
    lookAt(run.memory, run.seed);
    fill(from, run.view.length);
    return true;
  }

  function checkZones(block) {
    const end = block.address + block.bytes;
    const before = firstChange(block.address - RED_ZONE, block.address);
    if (before < block.address) throw new Fault("heap overflow", { side: "before" });
    if (firstChange(end, block.address + block.room + RED_ZONE) < block.address + block.room + RED_ZONE) {
      throw new Fault("heap overflow", { side: "after" });
    }
  }

  function checkFreed(block) {
    const end = block.address + block.room;
    if (firstChange(block.address, end) < end) throw new Fault("use after free");
  }

  // --- What the C library asks of a system.

  function write(file, vectors, count, written) {
    if (file !== 1 && file !== 2) return BAD_FILE;
    const words = new DataView(run.memory.buffer);
    let all = 0;
    for (let index = 0; index < count; index++) {
      const from = words.getUint32(vectors + index * 8, true);
      const bytes = words.getUint32(vectors + index * 8 + 4, true);
      run.printedBytes += bytes;
      if (run.printedBytes > options.printedBytes) throw new Fault("printed too much");
      if (bytes > 0) run.printed.push(run.view.slice(from, from + bytes));
      all += bytes;
    }
    words.setUint32(written, all, true);
    return 0;
  }

  function describeFile(file, at) {
    if (file > 2) return BAD_FILE;
    run.view.fill(0, at, at + 24);
    run.view[at] = 2;
    return 0;
  }

  const imports = (memory) => ({
    judge: {
      memory,
      allocate,
      resize,
      release,
      undefined: (what, place, file) => {
        const words = new DataView(run.memory.buffer);
        const isLearners = textAt(file).startsWith("solution.");
        throw new Fault(`undefined ${what >>> 0}`, {
          line: isLearners ? words.getUint32(place + 4, true) : 0,
          column: isLearners ? words.getUint32(place + 8, true) : 0,
        });
      },
    },
    wasi_snapshot_preview1: {
      fd_write: write,
      fd_fdstat_get: describeFile,
      fd_close: () => BAD_FILE,
      fd_seek: () => BAD_FILE,
      proc_exit: () => {
        throw new Fault("exit");
      },
    },
  });

  function textAt(address) {
    let text = "";
    for (let at = address >>> 0; at < run.view.length && run.view[at] && text.length < 32; at++)
      text += String.fromCharCode(run.view[at]);
    return text;
  }

  // --- One call.

  /** `call`: arguments with the addresses of their bytes within `data`. Returns plain data. */
  function callOnce(call, data, seed) {
    const exports = prepare(call, data, seed);
    if (!exports) return { kind: "memory" };
    let end;
    try {
      exports.__wasm_call_ctors();
      const returned = exports[options.entry](...run.args);
      end = { kind: "returned", returned: returned === undefined ? null : numberText(returned) };
    } catch (thrown) {
      end = describe(thrown, exports);
    }
    const use = usage(exports);
    if (end.kind === "returned") end = flushed(exports) ?? end;
    if (end.kind === "returned" && options.guards) end = violation() ?? end;
    return { ...end, use, printed: printed(), buffers: end.kind === "returned" ? outputs() : undefined };
  }

  let kept;

  function prepare(call, data, seed) {
    const heapBase = Math.ceil(options.heapBase / ALIGN) * ALIGN;
    let at = heapBase + GUARD;
    const buffers = [];
    const args = call.map((one) => {
      if ("number" in one) return Number(one.number);
      const buffer = { ...one, address: at };
      buffers.push(buffer);
      at = Math.ceil((at + one.size + GUARD) / ALIGN) * ALIGN;
      return buffer.address;
    });
    const pages = Math.max(options.pages, Math.ceil(at / PAGE));
    if (pages > options.memoryPages) return undefined;
    const again = kept?.pages === pages ? kept.memory : undefined;
    const isDropped = run !== undefined && !again;
    kept = undefined;
    run = undefined;
    // Each memory reserves as many addresses as it may grow to: a few dozen that nobody needs any more fill the
    // process long before the engine has a reason to collect them.
    if (isDropped) gc();
    const memory = again ?? newMemory(pages);
    if (!memory) return undefined;
    run = {
      memory,
      pages,
      seed,
      args,
      buffers,
      data,
      end: pages * PAGE,
      heapBase,
      top: pages * PAGE,
      blocks: new Map(),
      free: [],
      heap: 0,
      mostHeap: 0,
      heapCalls: 0,
      grown: false,
      printed: [],
      printedBytes: 0,
    };
    lookAt(memory, seed);
    fill(0, run.end);
    run.view.fill(0, options.globalBase, heapBase);
    const { exports } = new WebAssembly.Instance(module, imports(memory));
    for (const one of buffers) {
      if (one.access !== "output") run.view.set(data.subarray(one.at, one.at + one.size), one.address);
    }
    return exports;
  }

  function newMemory(initial) {
    try {
      return new WebAssembly.Memory({ initial, maximum: options.memoryPages });
    } catch {
      return undefined;
    }
  }

  function usage(exports) {
    const top = options.globalBase;
    const low = exports["low stack"].value;
    const painted = firstChange(NULL_PAGE, top);
    const counts = [];
    for (let index = 0; index < functions; index++) {
      const count = exports[`instructions ${index}`].value;
      if (count > 0n) counts.push([index, Number(count)]);
    }
    const stack = top - Math.max(NULL_PAGE, Math.min(low, painted, top));
    if (!run.grown) kept = { memory: run.memory, pages: run.pages };
    return {
      stack,
      calls: exports["deepest call"].value,
      heap: run.mostHeap,
      heapInstructions: run.heapCalls * CALL_INSTRUCTIONS,
      counts,
    };
  }

  /** What was printed and waits in the library's buffer. Not the learner's work, so it is not counted. */
  function flushed(exports) {
    try {
      exports.__stdio_exit?.();
      return undefined;
    } catch (thrown) {
      return describe(thrown, exports);
    }
  }

  /** What the program changed that it was not given. */
  function violation() {
    try {
      for (const block of run.blocks.values()) {
        if (block.live) checkZones(block);
        else checkFreed(block);
      }
    } catch (fault) {
      return { kind: "fault", what: fault.what, ...fault.details };
    }
    if (firstChange(0, NULL_PAGE) < NULL_PAGE) return { kind: "fault", what: "null write" };
    let from = run.heapBase;
    for (const [index, buffer] of run.buffers.entries()) {
      const changed = firstChange(from, buffer.address);
      if (changed < buffer.address) return strayWrite(index, changed, from, buffer.address);
      if (buffer.access === "input") {
        for (let at = 0; at < buffer.size; at++) {
          if (run.view[buffer.address + at] !== run.data[buffer.at + at])
            return { kind: "fault", what: "input changed", buffer: buffer.buffer, offset: at };
        }
      }
      from = buffer.address + buffer.size;
    }
    const changed = firstChange(from, run.end);
    return changed < run.end ? strayWrite(run.buffers.length, changed, from, run.end) : undefined;
  }

  /** Told of the nearer buffer. */
  function strayWrite(index, first, from, to) {
    const last = lastChange(from, to);
    const before = run.buffers[index - 1];
    const after = run.buffers[index];
    const isAfter = before && (!after || first - from <= to - last);
    const buffer = isAfter ? before : after;
    const offset = isAfter ? first - (before.address + before.size) : to - last;
    return buffer
      ? {
          kind: "fault",
          what: "stray write",
          buffer: buffer.buffer,
          side: isAfter ? "after" : "before",
          offset,
        }
      : { kind: "fault", what: "stray write", offset };
  }

  function outputs() {
    const written = run.buffers.filter((one) => one.access !== "input");
    const all = new Uint8Array(written.reduce((sum, one) => sum + one.size, 0));
    let at = 0;
    for (const one of written) {
      all.set(run.view.subarray(one.address, one.address + one.size), at);
      at += one.size;
    }
    return all;
  }

  function printed() {
    const all = new Uint8Array(run.printed.reduce((sum, one) => sum + one.length, 0));
    let at = 0;
    for (const one of run.printed) {
      all.set(one, at);
      at += one.length;
    }
    return all;
  }

  const TRAPS = [
    ["memory access out of bounds", "out of bounds"],
    ["divide by zero", "division by zero"],
    ["remainder by zero", "division by zero"],
    ["divide result unrepresentable", "division overflow"],
    ["table index is out of bounds", "bad call"],
    ["null function or function signature mismatch", "bad call"],
    ["function signature mismatch", "bad call"],
    ["unreachable", "unreachable"],
  ];

  function describe(thrown, exports) {
    if (thrown instanceof Fault) {
      if (thrown.what === "printed too much") return { kind: "printed" };
      return { kind: "fault", what: thrown.what, ...thrown.details };
    }
    const isTrap = thrown instanceof WebAssembly.RuntimeError;
    const found = isTrap && TRAPS.find(([text]) => thrown.message.includes(text));
    const stack = exports["low stack"].value;
    const isDeep = exports["deepest call"].value > options.deepestCall || stack < NULL_PAGE;
    const isOverflow = isDeep || (thrown instanceof RangeError && /call stack/.test(thrown.message));
    const what = isOverflow ? "stack overflow" : found ? found[1] : "bad call";
    const index = /wasm-function\[(\d+)\]/.exec(String(thrown.stack))?.[1];
    return { kind: "fault", what, ...(index !== undefined && { function: Number(index) }) };
  }

  function numberText(value) {
    return Object.is(value, -0) ? "-0" : String(value);
  }

  return { load, callOnce, printed: () => (run ? printed() : new Uint8Array(0)) };
})();
