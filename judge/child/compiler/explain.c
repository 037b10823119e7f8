/*
 * Linked into programs that are run once more to find out why they failed: the compiler's checks for
 * undefined behaviour call these. The numbers are those of judge/child/native/undefined.ts.
 */
#include <stdint.h>

struct place {
  const char *file;
  uint32_t line;
  uint32_t column;
};
struct mismatch {
  struct place place;
  const void *type;
  unsigned char log_alignment;
};

__attribute__((import_module("judge"), import_name("undefined"), noreturn)) void __judge_undefined(
    uint32_t what, const struct place *place, const char *file);

#define REPORT(what, place) __judge_undefined(what, place, (place)->file)
#define HANDLER(name, what, ...) \
  void __ubsan_handle_##name(struct place *place, ##__VA_ARGS__) { REPORT(what, place); }

HANDLER(add_overflow_abort, 1, uintptr_t a, uintptr_t b)
HANDLER(sub_overflow_abort, 2, uintptr_t a, uintptr_t b)
HANDLER(mul_overflow_abort, 3, uintptr_t a, uintptr_t b)
HANDLER(negate_overflow_abort, 4, uintptr_t a)
HANDLER(divrem_overflow_abort, 5, uintptr_t a, uintptr_t b)
HANDLER(shift_out_of_bounds_abort, 6, uintptr_t a, uintptr_t b)
HANDLER(out_of_bounds_abort, 7, uintptr_t a)
HANDLER(builtin_unreachable, 8)
HANDLER(missing_return, 9)
HANDLER(vla_bound_not_positive_abort, 10, uintptr_t a)
HANDLER(float_cast_overflow_abort, 11, uintptr_t a)
HANDLER(load_invalid_value_abort, 12, uintptr_t a)
HANDLER(invalid_builtin_abort, 13)
HANDLER(pointer_overflow_abort, 14, uintptr_t a, uintptr_t b)
HANDLER(nonnull_arg_abort, 15)
HANDLER(nonnull_return_v1_abort, 15, uintptr_t a)

void __ubsan_handle_type_mismatch_v1_abort(struct mismatch *data, uintptr_t address) {
  uintptr_t below = ((uintptr_t)1 << data->log_alignment) - 1;
  REPORT(address == 0 ? 16 : address & below ? 17 : 18, &data->place);
}
