// A static import has nothing to resolve it.
import fs from "node:fs";
export const solve = () => fs.readFileSync("/etc/passwd", "utf8");
