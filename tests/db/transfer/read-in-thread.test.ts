/** A file is read beside the thread that answers requests. */
import { expect, test } from "vitest";
import { readExport } from "#db/transfer/read-export.ts";
import { createExportReader } from "#db/transfer/read-in-thread.ts";

const EMPTY = JSON.stringify({ format: "tensor-arena-export", version: 2, exportedAt: 1, settings: {} });

test("a file says the same there, numbers that JSON has not included", async () => {
  const read = createExportReader();
  for (const text of [EMPTY, "{", "[".repeat(100), EMPTY.replace('"version":2', '"version":9')]) {
    expect(await read(text)).toEqual(readExport(text));
  }
});

test("while a large one is read, this thread is free", async () => {
  const large = `{"format":"tensor-arena-export","version":2,"none":[${"0,".repeat(15_000_000)}0]}`;
  const read = createExportReader();
  const before = process.threadCpuUsage();
  expect(await read(large)).toHaveProperty("fault");
  const here = process.threadCpuUsage(before);
  const since = process.threadCpuUsage();
  expect(readExport(large)).toHaveProperty("fault");
  expect(here.user).toBeLessThan(process.threadCpuUsage(since).user / 2);
});

test("two files are read one after the other, and one that fails keeps nobody else from it", async () => {
  const read = createExportReader();
  const all = await Promise.all(["{", EMPTY, "[", EMPTY].map(read));
  expect(all.map((one) => "file" in one)).toEqual([false, true, false, true]);
});
