import { Worker } from "node:worker_threads";
import type { ReadExport } from "./read-export.ts";

/** Of one thread; a file of the largest size takes a quarter. */
const MOST_MEMORY_MB = 512;
const LONGEST_MS = 30_000;

const TOO_MUCH: ReadExport = { fault: "This file takes more to be read than any export does." };

/**
 * Reads exports beside the thread that answers requests, one after the other: parsing and checking forty
 * megabytes takes seconds, for each of which nobody would get a page.
 */
export function createExportReader(): (text: string) => Promise<ReadExport> {
  let last: Promise<unknown> = Promise.resolve();
  return (text) => {
    const read = last.then(() => readInThread(text));
    last = read.catch(() => undefined);
    return read;
  };
}

async function readInThread(text: string): Promise<ReadExport> {
  const thread = new Worker(new URL("./reader-thread.ts", import.meta.url), {
    workerData: text,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
  });
  const { promise, resolve, reject } = Promise.withResolvers<ReadExport>();
  const timer = setTimeout(() => resolve(TOO_MUCH), LONGEST_MS);
  thread.once("message", resolve);
  thread.once("error", (error: NodeJS.ErrnoException) =>
    error.code === "ERR_WORKER_OUT_OF_MEMORY" ? resolve(TOO_MUCH) : reject(error),
  );
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}
