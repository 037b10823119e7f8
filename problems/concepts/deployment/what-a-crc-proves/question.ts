import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "single",
  title: "What a CRC proves",
  difficulty: "easy",
  topics: ["deployment", "privacy"],
  roles: ["iot", "edge-architect"],
  seconds: 40,
  sources: ["Own reasoning; CRC-32 as in IEEE 802.3 has no key"],
  options: [
    {
      text: "The image was probably not damaged by accident",
      right: true,
      because:
        "A random error escapes a CRC of 32 bits about once in four thousand million times. That is all it was made for.",
    },
    {
      text: "The image comes from the manufacturer",
      because:
        "Anyone can compute the CRC of any image. Origin needs a key that only the manufacturer holds.",
    },
    {
      text: "Nobody has altered the image on the way",
      because: "Whoever alters it computes a new CRC, or even bends spare bytes until the old one matches.",
    },
    {
      text: "The image is at least as new as the installed one",
      because:
        "An old image has a valid CRC as well, and a valid signature too. Only a version compared with a counter shows its age.",
    },
  ],
});
