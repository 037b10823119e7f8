// The entry is declared and never given a value.
export let solve;
