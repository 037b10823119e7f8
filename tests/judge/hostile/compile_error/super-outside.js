// super outside of a method.
export const solve = () => super.x;
