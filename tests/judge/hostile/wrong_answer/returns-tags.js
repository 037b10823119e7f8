// Records that look like the tags of the encoding.
export const solve = () => ({ count: { $: "nan" }, sum: { $: "other", text: "6" }, largest: { $: "bigint", text: "3" } });
