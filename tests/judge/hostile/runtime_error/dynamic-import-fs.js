// A dynamic import of a builtin module must be refused.
export async function solve() {
  const fs = await import("node:fs");
  return fs.readFileSync("/etc/passwd", "utf8");
}
