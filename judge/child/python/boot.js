// Runs inside the isolate, around the interpreter: starts it, hands it bytes and takes bytes back.
// Between Python and this realm stand the imports of one WebAssembly module. Once a program is about to be
// loaded, only those named here still work; nothing else leads from Python to JavaScript.
// biome-ignore-all lint: guest code, evaluated as a script.
(() => {
  "use strict";
  const PAGE = 65_536;
  const ENOSYS = 52;

  // ---- what the interpreter's own JavaScript expects to find around it: that of a bare engine ----
  const nothing = () => {};
  const refused = () => {
    throw new Error("there is nothing outside");
  };
  let said = "";
  const say = (...words) => {
    said = (said + words.join(" ") + "\n").slice(-2000);
  };
  globalThis.console = { log: say, info: say, warn: say, error: say, debug: nothing };
  globalThis.print = globalThis.printErr = say;
  globalThis.read = globalThis.load = globalThis.readbuffer = refused;
  globalThis.quit = nothing;
  // No timer ever fires: a program is called, and what it has not done by then it does not do.
  globalThis.setTimeout = () => 0;
  globalThis.clearTimeout = nothing;
  globalThis.performance = { now: () => Date.now() };
  globalThis.crypto = { getRandomValues: fillWithNoise };
  // For its messages only, which are ASCII.
  globalThis.TextDecoder = class {
    decode(bytes) {
      let text = "";
      for (const byte of bytes ?? []) text += String.fromCharCode(byte);
      return text;
    }
  };

  // ---- noise: the same on each run of a case ----
  let state = 1;
  function fillWithNoise(bytes) {
    for (let i = 0; i < bytes.length; i++) {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), 1 | state);
      t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
      bytes[i] = (t ^ (t >>> 14)) & 255;
    }
    return bytes;
  }

  // ---- what still works once a program is loaded ----
  const ALLOWED = new Set([
    ...["emscripten_date_now", "emscripten_get_now", "clock_time_get", "clock_res_get", "random_get"],
    ...["_tzset_js", "_timegm_js", "_mktime_js", "_localtime_js", "_gmtime_js"],
    ...["environ_sizes_get", "environ_get", "emscripten_get_heap_max"],
    // Files: they live in this isolate and end with it.
    ...["fd_close", "fd_read", "fd_sync", "fd_fdstat_get", "fd_seek", "fd_pread", "fd_pwrite"],
    ..."openat faccessat chdir chmod dup dup3 fcntl64 ioctl fchdir fchmod fchmodat2 fdatasync fstat64 stat64"
      .split(" ")
      .map((name) => `__syscall_${name}`),
    ..."newfstatat lstat64 ftruncate64 truncate64 getcwd getdents64 mkdirat mknodat unlinkat rmdir renameat"
      .split(" ")
      .map((name) => `__syscall_${name}`),
    ..."readlinkat symlinkat utimensat statfs64 fstatfs64 getuid32_js umask_js pipe"
      .split(" ")
      .map((name) => `__syscall_${name}`),
    ...["_mmap_js", "_munmap_js", "_msync_js"],
    // The interpreter's own ways of calling functions, and of asking whether it was interrupted.
    ...["_PyEM_TrampolineCall_JS", "_Py_CheckEmscriptenSignals_Helper", "_Py_emscripten_runtime"],
    "__call_sighandler",
    ...["emscripten_runtime_keepalive_push", "emscripten_runtime_keepalive_pop"],
  ]);

  /** What a program is told that asks for more: that there is no such thing here. The rest ends it. */
  const ANSWERS = {
    __proto__: null,
    ...{
      getaddrinfo: -2,
      getnameinfo: -2,
      getprotobyname: 0,
      _emscripten_system: -ENOSYS,
      _setitimer_js: -1,
    },
    ...{ _dlopen_js: 0, _dlsym_js: 0, _try_fcntl64: 0, _try_shutdown: 0, _maybe_poll_async: null },
    ...{ _maybe_connect_async: null, _maybe_recvfrom_async: null, _maybe_sendto_async: null },
  };

  let locked = false;
  let whyStopped;
  const HALT = { __proto__: null };

  /** Ends the program; Python has no way to catch it. The interpreter is of no use afterwards. */
  function stop(why) {
    whyStopped ??= why;
    throw HALT;
  }

  function closed(name) {
    if (name in ANSWERS) return ANSWERS[name];
    if (name.startsWith("__syscall_")) return -ENOSYS;
    return stop(name === "exit" || name === "proc_exit" ? "exited" : "broken");
  }

  function guard(imports) {
    const resize = imports.emscripten_resize_heap;
    const write = imports.fd_write;
    for (const [name, original] of Object.entries(imports)) {
      if (typeof original !== "function" || ALLOWED.has(name) || name.startsWith("invoke_")) continue;
      imports[name] = (...args) => (locked ? closed(name) : original(...args));
      imports[name].sig = original.sig;
    }
    imports.emscripten_resize_heap = (bytes) => {
      if (locked && bytes >>> 0 > module.mostBytes) stop("memory");
      return resize(bytes);
    };
    imports.emscripten_resize_heap.sig = resize.sig;
    imports.fd_write = (fd, vectors, count, written) => {
      if (locked && (fd === 1 || fd === 2)) return print(vectors, count, written);
      const error = write(fd, vectors, count, written);
      // The file system makes an error of Python's of what stops a program.
      if (whyStopped) throw HALT;
      return error;
    };
    imports.fd_write.sig = write.sig;
  }

  // ---- what is printed: bytes of UTF-8, counted as the judge counts characters ----
  let printed = [];
  let printedChars = 0;
  let mostPrintedChars = 0;

  /** For those who open a standard stream once more. */
  function printByte(byte) {
    if (!locked) said = (said + String.fromCharCode(byte)).slice(-2000);
    else if (printedChars >= mostPrintedChars) stop("printed");
    else {
      printedChars++;
      printed.push(Uint8Array.of(byte));
    }
  }

  function print(vectors, count, written) {
    const words = new Uint32Array(wasm.memory.buffer);
    let total = 0;
    for (let i = 0; i < count; i++) {
      const at = words[(vectors >>> 2) + 2 * i];
      const length = words[(vectors >>> 2) + 2 * i + 1];
      const room = Math.min(length, 4 * (mostPrintedChars + 1));
      const bytes = new Uint8Array(wasm.memory.buffer, at, room).slice();
      // A character begins with a byte that continues none; one beyond 16 bits counts twice.
      let end = 0;
      for (; end < bytes.length && printedChars < mostPrintedChars; end++) {
        if ((bytes[end] & 0xc0) !== 0x80) printedChars += bytes[end] >= 0xf0 ? 2 : 1;
      }
      printed.push(bytes.subarray(0, end));
      if (end < length) stop("printed");
      total += length;
    }
    words[written >>> 2] = total;
    return 0;
  }

  function takePrinted() {
    const all = new Uint8Array(printed.reduce((sum, bytes) => sum + bytes.length, 0));
    let at = 0;
    for (const bytes of printed) {
      all.set(bytes, at);
      at += bytes.length;
    }
    printed = [];
    printedChars = 0;
    return all.buffer;
  }

  // ---- the interpreter ----
  let module;
  let wasm;

  /**
   * Starts the interpreter, from the used part of an image of its memory where there is one. `create` comes from
   * the package. It waits for nothing but what is done at once, so that all is over when this call has returned;
   * `started` tells how it went.
   */
  function start(create, wasmBytes, library, markerBytes, image, memoryBytes) {
    const settings = {
      noImageDecoding: true,
      noAudioDecoding: true,
      noWasmDecoding: true,
      arguments: [],
      print: say,
      printErr: say,
      stdin: () => null,
      stdout: printByte,
      stderr: printByte,
      locateFile: (file) => file,
      // Never used: the package's own start, which would bridge both languages, does not take place.
      API: {
        config: { jsglobals: Object.create(null), env: {}, args: [], packages: [] },
        runtimeEnv: { IN_SHELL: true },
        lockFilePromise: new Promise(nothing),
        fatal_loading_error: refused,
      },
      preRun: [
        ({ FS, ENV }) => {
          FS.mkdirTree("/lib/python3.14/site-packages");
          FS.mkdirTree("/lib/python3.14/lib-dynload");
          FS.mkdirTree("/home");
          FS.writeFile("/lib/python314.zip", new Uint8Array(library), { canOwn: true });
          FS.chdir("/home");
          Object.assign(ENV, {
            HOME: "/home",
            PYTHONHASHSEED: "0",
            PYTHONINSPECT: "1",
            PYTHONUNBUFFERED: "1",
            PYTHONDONTWRITEBYTECODE: "1",
          });
        },
      ],
      instantiateWasm(imports, done) {
        const marker = new WebAssembly.Instance(new WebAssembly.Module(markerBytes)).exports;
        Object.assign(imports.env, marker);
        guard(imports.env);
        const compiled = new WebAssembly.Module(wasmBytes);
        // Addresses of functions for graphics, each of which would be compiled to a module of its own.
        for (const { module, name } of WebAssembly.Module.imports(compiled)) {
          if (module === "GOT.func") imports.env[name] = marker.JsvError_Check;
        }
        const instance = new WebAssembly.Instance(compiled, imports);
        wasm = instance.exports;
        imports.env.main = wasm.__main_argc_argv;
        done(instance, compiled);
        return {};
      },
    };
    if (image) {
      settings.noInitialRun = true;
      settings.INITIAL_MEMORY = memoryBytes;
    }
    create(settings).then(
      (started) => {
        module = started;
        // It would keep what is written to it.
        for (const terminal of ["/dev/tty", "/dev/tty1"]) module.FS.unlink(terminal);
        if (image) module.HEAPU8.set(new Uint8Array(image));
      },
      (error) => say(error.stack),
    );
  }

  /** Throws when the interpreter has not started. */
  function started() {
    if (!module) throw new Error(`the interpreter did not start: ${said}`);
  }

  /** Runs our own part of Python's side and takes hold of its functions; where there is an image, they are in it. */
  function prepare(source, hiddenModules) {
    hide(hiddenModules);
    const code =
      `exec(compile(${JSON.stringify(source)}, "<judge>", "exec"), globals())\n` +
      // What the interpreter holds now it will hold to the end: no collection has to look at it.
      "gc.collect()\ngc.freeze()\n";
    if (withText(code, wasm.PyRun_SimpleString) !== 0) throw new Error(`the harness did not load: ${said}`);
    const main = withText("__main__", wasm.PyImport_AddModule);
    const functions = ["rehearse", "load", "run"].map((name) =>
      withText(name, (text) => wasm.PyObject_GetAttrString(main, text)),
    );
    if (functions.includes(0)) throw new Error("the harness lacks a function");
    return functions;
  }

  function withText(text, use) {
    const at = module.stringToNewUTF8(text);
    try {
      return use(at);
    } finally {
      wasm.free(at);
    }
  }

  /** Takes modules off the list of those that are part of the interpreter: they lead to JavaScript, or nowhere. */
  function hide(names) {
    for (
      let at = wasm.PyImport_Inittab.value >>> 2, entry = module.HEAPU32[at] >>> 2;
      module.HEAPU32[entry] !== 0;
      entry += 2
    ) {
      const name = module.HEAPU32[entry];
      // The interpreter has copied the list, but not the names in it.
      if (names.includes(module.UTF8ToString(name))) module.HEAPU8[name] = 45;
    }
  }

  /** What is in use of the memory: all beyond is zero. */
  function image() {
    const bytes = module.HEAPU8;
    let end = bytes.length;
    while (end > 0 && bytes[end - 1] === 0) end--;
    return { memory: bytes.slice(0, end).buffer, memoryBytes: bytes.length };
  }

  // ---- one program ----
  const top = () => new Uint32Array(wasm.memory.buffer)[wasm.emscripten_get_sbrk_ptr() >>> 2];
  let restBytes = 0;
  let mostAnswerBytes = 2 ** 20;
  // The letters with which the harness begins such an answer.
  const LOADED = 107;
  const VALUE = 118;

  /** Goes once through everything, so that the engine has it at hand when a program comes. */
  function rehearse(address) {
    const answer = new Uint8Array(callPython(address, new Uint8Array(0)) ?? 0);
    if (answer[0] !== VALUE) throw new Error(`the rehearsal failed: ${said}`);
  }

  /** From here on, what is not allowed is refused. `memoryBytes`: what the program may hold beyond the interpreter. */
  function lock(memoryBytes, printedChars, answerBytes) {
    restBytes = top();
    module.mostBytes = Math.ceil((restBytes + memoryBytes) / PAGE) * PAGE;
    mostPrintedChars = printedChars;
    mostAnswerBytes = answerBytes;
    locked = true;
  }

  /** Hands bytes to a function of the harness. What comes back is whatever the program made of it. */
  function call(address, request, seed) {
    state = seed;
    let answer;
    try {
      if (!whyStopped) answer = callPython(address, new Uint8Array(request));
    } catch (thrown) {
      // A full stack, a trap, a buffer that could not be had: nothing of it can be trusted to go on.
      whyStopped ??=
        thrown instanceof RangeError
          ? thrown.message.includes("call stack")
            ? "overflowed"
            : "memory"
          : "broken";
    }
    // What the top level of a program printed is told with its first case.
    const isLoaded = answer && new Uint8Array(answer)[0] === LOADED;
    const printed = isLoaded ? new ArrayBuffer(0) : takePrinted();
    return { answer, why: whyStopped, printed, bytes: Math.max(0, top() - restBytes) };
  }

  function callPython(address, bytes) {
    const at = wasm.malloc(bytes.length + 1);
    new Uint8Array(wasm.memory.buffer, at, bytes.length).set(bytes);
    const argument = wasm.PyBytes_FromStringAndSize(at, bytes.length);
    wasm.free(at);
    const result = wasm.PyObject_CallOneArg(address, argument);
    wasm.Py_DecRef(argument);
    if (result === 0) return void wasm.PyErr_Clear();
    const size = wasm.PyBytes_Size(result);
    const isAnswer = size >= 0 && size <= mostAnswerBytes;
    const start = wasm.PyBytes_AsString(result);
    const answer = isAnswer ? wasm.memory.buffer.slice(start, start + size) : undefined;
    wasm.PyErr_Clear();
    wasm.Py_DecRef(result);
    return answer;
  }

  return { __proto__: null, start, started, prepare, image, rehearse, lock, call, takePrinted };
})();
