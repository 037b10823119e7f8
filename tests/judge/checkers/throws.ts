export default () => {
  throw new Error("broken checker");
};
