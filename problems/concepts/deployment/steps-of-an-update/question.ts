import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "ordering",
  title: "Steps of a firmware update",
  difficulty: "medium",
  topics: ["deployment"],
  roles: ["iot", "edge-architect"],
  seconds: 90,
  sources: [
    "MCUboot, design of the boot loader: trial, confirmation, security counter, [docs.mcuboot.com](https://docs.mcuboot.com/design.html)",
  ],
  items: [
    "Write the image to the inactive slot",
    "Verify signature, hash and version of what was written",
    "Mark the slot as pending, for one trial",
    "Restart into it with the watchdog running",
    "Run the self-test: sensors, radio, model on a known input",
    "Confirm the image",
    "Raise the anti-rollback counter",
  ],
  direction: "first step to last",
  because:
    "Nothing is started unverified, nothing is confirmed untested, and what can't be taken back, the counter, is done when the old image isn't needed any more.",
});
