// A loop behind an await.
export async function solve() {
  await 0;
  for (;;);
}
