// A program that fails to compile under a name of its own choice.
//# sourceURL=/etc/shadow
export function solve( {
