// There is no function of that name.
export function resolve() {
  return 1;
}
