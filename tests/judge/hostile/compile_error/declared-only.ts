// The entry is declared, but never defined.
export declare function solve(sensor: unknown): unknown;
