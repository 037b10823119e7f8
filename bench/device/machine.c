// Calls every kernel on a bare Cortex-M under QEMU and prints how far the system timer went.
#include <stdint.h>

#define SYST_CSR (*(volatile uint32_t *)0xE000E010)
#define SYST_RVR (*(volatile uint32_t *)0xE000E014)
#define SYST_CVR (*(volatile uint32_t *)0xE000E018)
#define CPACR (*(volatile uint32_t *)0xE000ED88)

typedef void (*Kernel)(const int32_t *, int32_t, int32_t *);
extern const struct { const char *name; Kernel kernel; } kernels[];
extern const int kernel_count;

static int32_t in[200], out[256];

static void semihost(int operation, const void *argument) {
  register int r0 __asm("r0") = operation;
  register const void *r1 __asm("r1") = argument;
  __asm volatile("bkpt 0xAB" : "+r"(r0) : "r"(r1) : "memory");
}

static void print(const char *text) { semihost(4, text); }

static void print_number(uint32_t value) {
  char digits[12];
  int at = 11;
  digits[at] = 0;
  do digits[--at] = (char)('0' + value % 10);
  while (value /= 10);
  print(" ");
  print(digits + at);
}

static void run(void) {
  static const int32_t lengths[3] = {32, 64, 200};
  SYST_RVR = 0xFFFFFF;
  SYST_CVR = 0;
  SYST_CSR = 5;
  for (int k = 0; k < kernel_count; k++) {
    print(kernels[k].name);
    for (int l = 0; l < 3; l++) {
      for (int i = 0; i < 200; i++) in[i] = (i * 7919 + l * 104729) % 1000;
      for (int i = 0; i < 256; i++) out[i] = 0;
      uint32_t before = SYST_CVR;
      kernels[k].kernel(in, lengths[l], out);
      uint32_t after = SYST_CVR, sum = 0;
      for (int i = 0; i < 256; i++) sum = sum * 31 + (uint32_t)out[i];
      print_number((before - after) & 0xFFFFFF);
      print_number(sum);
    }
    print("\n");
  }
  semihost(0x18, (const void *)0x20026);
  for (;;);
}

void *memcpy(void *to, const void *from, unsigned count) {
  uint8_t *t = to;
  const uint8_t *f = from;
  while (count >= 4) *(uint32_t *)t = *(const uint32_t *)f, t += 4, f += 4, count -= 4;
  while (count--) *t++ = *f++;
  return to;
}

void *memset(void *to, int value, unsigned count) {
  uint8_t *t = to;
  while (count--) *t++ = (uint8_t)value;
  return to;
}

static void reset(void) {
#ifdef __ARM_FP
  CPACR |= 0xF << 20;
  __asm volatile("dsb; isb");
#endif
  run();
}

__attribute__((section(".vectors"), used)) static void *const vectors[2] = {(void *)0x20100000, (void *)reset};
