/** Run by shipped-browser.ts with TMPDIR set, which is the only way to tell the package where to unpack. */
import path from "node:path";
import { fileURLToPath } from "node:url";
import { inflate } from "@sparticuz/chromium";

const archives = path.join(
  path.dirname(fileURLToPath(import.meta.resolve("@sparticuz/chromium"))),
  "..",
  "bin",
);
await Promise.all(
  ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"].map((name) =>
    inflate(path.join(archives, name)),
  ),
);
