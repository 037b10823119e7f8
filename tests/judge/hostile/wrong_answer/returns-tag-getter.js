// The key of the tags appears only when the answer is read.
export const solve = () => new Proxy({}, {
  ownKeys: () => ["$", "$", "count"].slice(1),
  getOwnPropertyDescriptor: () => ({ value: 1, enumerable: true, configurable: true }),
  get: () => "nan",
});
