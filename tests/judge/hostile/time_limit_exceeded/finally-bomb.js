// A recursion that starts again each time the stack overflows.
// expect: time_limit_exceeded, runtime_error
export function solve() {
  const f = () => {
    try {
      f();
    } finally {
      f();
    }
  };
  f();
}
