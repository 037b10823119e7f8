import { readFileSync } from "node:fs";
import path from "node:path";
import type { JudgeRequestInput } from "#judge/request.ts";
import { request } from "./submission.ts";

/** The same problem and the same 20 models as in JavaScript, with the reference in Python. */
export const PYTHON_ENTRY = "model_size";
export const PYTHON_SOURCE = readFileSync(
  path.join(import.meta.dirname, "../../problems/coding/model-size-calculator/solution.py"),
  "utf8",
);

export function pythonRequest(client: string): JudgeRequestInput {
  return { ...request(client, PYTHON_SOURCE), language: "python", entry: PYTHON_ENTRY };
}
