// A dynamic import of code in a URL must be refused.
export async function solve() {
  return (await import("data:text/javascript,export default 1")).default;
}
