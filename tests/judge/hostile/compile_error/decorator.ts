// A decorator, which the engine does not know.
function dec(value: unknown) {}
@dec
class A {}
export const solve = () => new A();
