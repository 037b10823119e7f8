import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { IMAGE_FILE, readImage, writeImage } from "#judge/child/python/image-file.ts";
import { freshFolder } from "#tests/db/fresh-database.ts";

const image = {
  memory: () => new Uint8Array([1, 2, 3]).buffer,
  memoryBytes: 65_536,
  functions: { rehearse: 16, load: 32, run: 48 },
};

test("an image comes back as it was written", () => {
  const file = path.join(freshFolder(), "cache", "python.image");
  writeImage(image, file);
  const back = readImage(file);
  expect(back).toMatchObject({ memoryBytes: 65_536, functions: image.functions });
  expect([...new Uint8Array(back?.memory() ?? new ArrayBuffer())]).toEqual([1, 2, 3]);
});

test("no image is read where there is none, or one of other ingredients, or half of one", () => {
  const file = path.join(freshFolder(), "python.image");
  expect(readImage(file)).toBeUndefined();
  writeImage(image, file);
  const text = readFileSync(file, "latin1");
  writeFileSync(file, text.replace(/"key":"[0-9a-f]{8}/, '"key":"00000000'), "latin1");
  expect(readImage(file)).toBeUndefined();
  writeFileSync(file, text.slice(0, -1), "latin1");
  expect(readImage(file)).toBeUndefined();
});

test("setup has made the image that the judge reads", () => {
  expect(readImage(IMAGE_FILE)?.memoryBytes).toBeGreaterThan(20 * 2 ** 20);
});
