export default { check: () => undefined };
