// Functions of the engine itself need a flag.
export const solve = () => %DebugPrint(1);
