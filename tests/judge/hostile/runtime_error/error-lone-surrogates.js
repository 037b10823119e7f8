// Texts that are no valid Unicode.
export function solve() {
  console.log("\ud800\udc00\ud800");
  const error = new Error("\udfff".repeat(100));
  error.name = "\ud800";
  throw error;
}
