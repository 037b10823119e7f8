// Nor one from the network.
import "https://example.org/x.js";
export const solve = () => 1;
