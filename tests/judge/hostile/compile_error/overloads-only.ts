// The entry has overloads and no body.
// expect: compile_error
export function solve(sensor: string): number;
export function solve(sensor: number): number;
