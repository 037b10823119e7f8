#include <array>
#include <cstdint>
#include <span>
#include <tuple>

struct Device {
  std::uint32_t minimum;
  std::uint32_t trials;
};

struct Slot {
  std::uint32_t size;
  std::uint32_t crc;
  std::uint32_t security;
  std::uint16_t major;
  std::uint16_t minor;
  std::uint16_t revision;
  std::uint16_t sequence;
  std::uint8_t state;
  std::uint8_t boots;
};

namespace {

constexpr std::uint8_t on_trial = 1;
constexpr std::uint8_t confirmed = 2;
constexpr std::uint8_t rejected = 3;
constexpr std::int32_t none = -1;

/* What a CRC becomes by four more bits: 64 B of table where 256 entries would take 1,024. */
constexpr auto nibble_table = [] {
  std::array<std::uint32_t, 16> table{};
  for (std::uint32_t nibble = 0; nibble < table.size(); nibble++) {
    std::uint32_t crc = nibble;
    for (int bit = 0; bit < 4; bit++) crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    table[nibble] = crc;
  }
  return table;
}();

std::uint32_t crc32(std::span<const std::uint8_t> bytes) {
  std::uint32_t crc = UINT32_MAX;
  for (const std::uint8_t byte : bytes) {
    crc ^= byte;
    crc = (crc >> 4) ^ nibble_table[crc & 15];
    crc = (crc >> 4) ^ nibble_table[crc & 15];
  }
  return ~crc;
}

bool is_newer(const Slot &one, const Slot &other) {
  const auto version = [](const Slot &slot) { return std::tie(slot.major, slot.minor, slot.revision); };
  if (version(one) != version(other)) return version(one) > version(other);
  /* From 1 to 32,767 modulo 2^16. */
  const auto ahead = static_cast<std::uint16_t>(one.sequence - other.sequence);
  return ahead >= 1 && ahead <= INT16_MAX;
}

} // namespace

extern "C" int32_t choose_slot(
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
  const std::array slots{a, b};
  const std::array images{std::span(image_a, length_a), std::span(image_b, length_b)};
  std::int32_t chosen = none;
  for (std::int32_t k = 0; k < 2; k++) {
    const Slot &slot = *slots[k];
    const bool holds_image = slot.size > 0 && slot.size <= images[k].size();
    const bool is_used_up = slot.state == on_trial && slot.boots >= device->trials;
    crcs[k] = holds_image ? crc32(images[k].first(slot.size)) : 0;
    states[k] = is_used_up ? rejected : slot.state;
    boots[k] = slot.boots;
    const bool may_boot = (states[k] == on_trial || states[k] == confirmed) && holds_image &&
                          crcs[k] == slot.crc && slot.security >= device->minimum;
    if (may_boot && (chosen == none || is_newer(slot, *slots[chosen]))) chosen = k;
  }
  *minimum = device->minimum;
  if (chosen == none) return none;
  if (states[chosen] == on_trial) {
    boots[chosen]++;
  } else if (slots[chosen]->security > *minimum) {
    /* Not while an image is on trial: the other one may have to boot again. */
    *minimum = slots[chosen]->security;
  }
  return chosen;
}
