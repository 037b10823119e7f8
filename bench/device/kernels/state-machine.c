// Counts words and numbers with a switch.
#include <stdint.h>

void kernel(const int32_t *in, int32_t n, int32_t *out) {
  enum { START, WORD, NUMBER, OTHER } state = START;
  int32_t words = 0, numbers = 0;
  for (int32_t i = 0; i < n; i++) {
    int32_t c = in[i] & 127;
    switch (state) {
      case START:
      case OTHER:
        if (c >= 'a' && c <= 'z') state = WORD, words++;
        else if (c >= '0' && c <= '9') state = NUMBER, numbers++;
        break;
      case WORD:
        if (c == ' ') state = START;
        break;
      case NUMBER:
        if (c < '0' || c > '9') state = OTHER;
        break;
    }
  }
  out[0] = words;
  out[1] = numbers;
}
