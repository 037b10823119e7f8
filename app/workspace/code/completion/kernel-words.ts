import type { Completion } from "@codemirror/autocomplete";

export const C_WORDS = (
  "break case char const continue default do double else enum extern float for goto if inline int long " +
  "register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while " +
  "bool true false size_t ptrdiff_t NULL int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t " +
  "INT8_MIN INT8_MAX INT16_MIN INT16_MAX INT32_MIN INT32_MAX INT64_MIN INT64_MAX UINT8_MAX UINT16_MAX UINT32_MAX"
).split(" ");

export const CPP_WORDS = [
  ...C_WORDS,
  ...(
    "alignas alignof auto class concept consteval constexpr constinit const_cast decltype delete explicit friend " +
    "mutable namespace new noexcept nullptr operator private protected public reinterpret_cast requires " +
    "static_assert static_cast template this typename using virtual std"
  ).split(" "),
];

/** Of the C library, what kernels use. */
export const FUNCTIONS: readonly Completion[] = [
  { label: "memcpy", detail: "(to, from, bytes)" },
  { label: "memmove", detail: "(to, from, bytes)" },
  { label: "memset", detail: "(to, byte, bytes)" },
  { label: "memcmp", detail: "(one, other, bytes)" },
  { label: "printf", detail: "(format, …)" },
  ...["abs", "labs", "fabsf", "sqrtf", "expf", "logf", "roundf", "floorf", "ceilf", "tanhf", "lrintf"].map(
    (label) => ({ label, detail: "(x)" }),
  ),
].map((one) => ({ ...one, type: "function" }));

/** Behind `std::`. */
export const STD_NAMES: readonly Completion[] = (
  "array span clamp min max copy copy_n fill fill_n accumulate inner_product transform sort abs size_t int8_t int16_t " +
  "int32_t int64_t uint8_t uint16_t uint32_t uint64_t numeric_limits bit_cast countl_zero popcount move swap"
)
  .split(" ")
  .map((label) => ({ label, type: /_t$|array|span|limits/.test(label) ? "type" : "function" }));
