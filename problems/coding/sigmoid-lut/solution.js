/** The output's fixed parameters: scale 1/256 and zero point −128. */
const OUTPUT_STEPS = 256;
const OUTPUT_ZERO_POINT = -128;

/**
 * The table of one logistic layer, indexed by a code's byte, and the codes looked up in it.
 *
 * @param {number} inputScale
 * @param {number} inputZeroPoint
 * @param {number[]} codes
 * @returns {{ table: number[], output: number[] }}
 */
export function sigmoidLut(inputScale, inputZeroPoint, codes) {
  const table = new Int8Array(256);
  for (let code = -128; code <= 127; code++) {
    table[byteOf(code)] = sigmoidCode(inputScale * (code - inputZeroPoint));
  }
  return { table: [...table], output: codes.map((code) => table[byteOf(code)]) };
}

/** Only σ close to 1 leaves int8, as code 128. For a very negative x the exponential is infinite and σ is 0. */
function sigmoidCode(x) {
  const sigmoid = 1 / (1 + Math.exp(-x));
  return Math.min(Math.round(sigmoid * OUTPUT_STEPS) + OUTPUT_ZERO_POINT, 127);
}

/** A code's eight bits read without a sign: −128 becomes 128, −1 becomes 255. */
function byteOf(code) {
  return code & 0xff;
}
