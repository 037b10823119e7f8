import { parentPort, workerData } from "node:worker_threads";
import { readExport } from "./read-export.ts";

/** A thread that reads one export and ends. */
parentPort?.postMessage(readExport(String(workerData)));
