// The function is a property of the global object, not a binding of the program.
globalThis.solve = () => ({ count: 3, sum: 6, largest: 3 });
