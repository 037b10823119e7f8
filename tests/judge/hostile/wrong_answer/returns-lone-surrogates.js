// Text that is no valid Unicode.
export const solve = () => ({ "\ud800": "\udfff", count: "\ud83d" });
