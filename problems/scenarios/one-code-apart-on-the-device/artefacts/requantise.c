/* What the device's convolutions do with an accumulator, written out plainly.
 * multiplier: 31 fractional bits; shift: 0 or negative. */
static int32_t requantise(int32_t acc, int32_t multiplier, int shift)
{
    /* acc * multiplier / 2^31, to the nearest integer */
    int64_t product = (int64_t)acc * multiplier;
    int32_t high = (int32_t)((product + (1LL << 30)) >> 31);

    /* high / 2^-shift, to the nearest integer, halves away from zero */
    int32_t mask = (1 << -shift) - 1;
    int32_t remainder = high & mask;
    int32_t threshold = (mask >> 1) + (high < 0 ? 1 : 0);
    return (high >> -shift) + (remainder > threshold ? 1 : 0);
}

int8_t output_code(int32_t acc, int32_t multiplier, int shift, int32_t zero_point)
{
    int32_t code = zero_point + requantise(acc, multiplier, shift);
    return (int8_t)(code < -128 ? -128 : code > 127 ? 127 : code);
}
