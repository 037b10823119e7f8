// The CRC takes eight steps for each byte: with a table of 16 entries it takes two.
#include <stdbool.h>
#include <stdint.h>

typedef struct Device {
  uint32_t minimum;
  uint32_t trials;
} Device;

typedef struct Slot {
  uint32_t size;
  uint32_t crc;
  uint32_t security;
  uint16_t major;
  uint16_t minor;
  uint16_t revision;
  uint16_t sequence;
  uint8_t state;
  uint8_t boots;
} Slot;

enum { ON_TRIAL = 1, CONFIRMED = 2, REJECTED = 3, NONE = -1 };

static uint32_t crc32(const uint8_t *bytes, uint32_t size) {
  uint32_t crc = UINT32_MAX;
  for (uint32_t k = 0; k < size; k++) {
    crc ^= bytes[k];
    for (int32_t bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

static bool is_newer(const Slot *one, const Slot *other) {
  if (one->major != other->major) return one->major > other->major;
  if (one->minor != other->minor) return one->minor > other->minor;
  if (one->revision != other->revision) return one->revision > other->revision;
  const uint16_t ahead = (uint16_t)(one->sequence - other->sequence);
  return ahead >= 1 && ahead <= INT16_MAX;
}

int32_t choose_slot(
  const Device *device,
  const Slot *a,
  const uint8_t *image_a,
  uint32_t length_a,
  const Slot *b,
  const uint8_t *image_b,
  uint32_t length_b,
  uint32_t *crcs,
  uint8_t *states,
  uint8_t *boots,
  uint32_t *minimum
) {
  const Slot *const slots[2] = {a, b};
  const uint8_t *const images[2] = {image_a, image_b};
  const uint32_t lengths[2] = {length_a, length_b};
  int32_t chosen = NONE;
  for (int32_t k = 0; k < 2; k++) {
    const Slot *slot = slots[k];
    const bool holds_image = slot->size > 0 && slot->size <= lengths[k];
    const bool is_used_up = slot->state == ON_TRIAL && slot->boots >= device->trials;
    crcs[k] = holds_image ? crc32(images[k], slot->size) : 0;
    states[k] = is_used_up ? REJECTED : slot->state;
    boots[k] = slot->boots;
    const bool may_boot = (states[k] == ON_TRIAL || states[k] == CONFIRMED) && holds_image &&
                          crcs[k] == slot->crc && slot->security >= device->minimum;
    if (may_boot && (chosen == NONE || is_newer(slot, slots[chosen]))) chosen = k;
  }
  *minimum = device->minimum;
  if (chosen == NONE) return NONE;
  if (states[chosen] == ON_TRIAL) {
    boots[chosen]++;
  } else if (slots[chosen]->security > *minimum) {
    *minimum = slots[chosen]->security;
  }
  return chosen;
}
