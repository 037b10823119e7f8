// Nor the program itself, by the name it has in stacks.
import * as me from "solution";
export const solve = () => me;
