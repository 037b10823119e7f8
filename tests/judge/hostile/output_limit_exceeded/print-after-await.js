// Prints without an end behind an await.
export async function solve() {
  await 0;
  for (;;) console.log("x".repeat(100));
}
