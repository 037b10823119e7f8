const kept: unknown[] = [];
export default () => {
  for (;;) kept.push(new Array(1e5).fill(kept.length));
};
