/** `node judge/native/build-cpp-header.ts <file>`: writes the precompiled headers of C++. */
import { writeFile } from "node:fs/promises";
import { compileHeader } from "#judge/child/compiler/header.ts";
import { loadToolchain } from "#judge/child/compiler/toolchain.ts";

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Say where to write the headers.");
await loadToolchain();
await writeFile(file, compileHeader());
