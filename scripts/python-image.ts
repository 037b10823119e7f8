/** Writes the memory of a started Python interpreter to the cache folder; run by scripts/setup/languages.mjs. */
import { writeImage } from "#judge/child/python/image-file.ts";
import { InterpreterMaker } from "#judge/child/python/interpreter.ts";
import { openPyodide } from "#judge/child/python/pyodide.ts";

writeImage(new InterpreterMaker(openPyodide(), undefined).image);
