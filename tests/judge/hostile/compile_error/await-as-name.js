// await is no name here.
const await = 1;
export const solve = () => await;
