import { testHostilePrograms } from "#tests/judge/test-hostile-programs.ts";

testHostilePrograms(["javascript", "typescript"]);
