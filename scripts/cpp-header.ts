/** Precompiles the headers of C++ into the judge's cache folder; run by scripts/setup/languages.mjs. */
import { CACHE_DIRECTORY } from "#judge/judge.ts";
import { cppHeader } from "#judge/native/cpp-header.ts";

await cppHeader(CACHE_DIRECTORY);
