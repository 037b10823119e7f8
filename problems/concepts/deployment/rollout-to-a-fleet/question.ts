import { defineQuestion } from "#problems/question/schema.ts";

export default defineQuestion({
  kind: "free",
  title: "A new model for 20,000 sensors",
  difficulty: "hard",
  topics: ["deployment"],
  roles: ["edge-architect", "iot"],
  seconds: 300,
  sources: [
    "MCUboot, design of the boot loader, [docs.mcuboot.com](https://docs.mcuboot.com/design.html)",
    "Own reasoning",
  ],
  hints: ["What could go wrong on one device in a hundred, and how would you hear of it?"],
  points: [
    {
      text: "In stages, such as 1, 5, 25, 100 %, with fixed cohorts (by a hash of the device) that mix hardware and regions",
      evidence: ["canary", "stages", "staged", "cohort", "1 % & 10 %", "1 %, then", "first wave", "waves"],
      weight: 2,
    },
    {
      text: "Criteria set beforehand, compared with devices that have not been updated: resets, battery, scores, false alarms",
      evidence: ["criteria", "gates", "control group", "compare & not updated", "beforehand", "baseline"],
      weight: 2,
    },
    {
      text: "Silence is no success: only devices that have reported since count, after several intervals of six hours",
      evidence: [
        "silen",
        "not reported",
        "check in",
        "checked in",
        "heard from",
        "check-in",
        "offline",
        "has not been heard",
      ],
      weight: 2,
    },
    {
      text: "The rollout halts by itself, and a device returns by itself: two slots, trial start, self-test, confirmation",
      evidence: ["roll back", "rollback", "rolls back", "halt", "slot", "self-test"],
      weight: 2,
    },
    {
      text: "Fit and origin are checked on the device: operators, arena, input layout, signature, a version that only grows",
      evidence: ["compatib", "arena", "operators", "signature", "signed"],
      weight: 2,
    },
    {
      text: "Wait for slow faults: battery, temperature and drift show after days, so that a stage has a least duration",
      evidence: ["days", "week", "slow fault", "soak", "temperature"],
    },
  ],
  reference: `I roll out in stages, 1, 5, 25 and 100 %, to cohorts that are fixed by a hash of the device's number and mix hardware revisions and regions.
Before it starts the criteria are written down: resets, battery voltage, latency, distribution of scores and alarms, each compared with a control group that has not been updated.
A silent device is no healthy one: only those that have reported with the new version count, and after three missed reports they count as lost.
If a limit is exceeded the rollout halts by itself; the device has two slots, starts the new image on trial, runs a self-test with a known input and rolls back if it is not confirmed.
Before installing, the device checks the signature, a version that only grows, and whether the model fits: operators, arena, input layout.
Each stage lasts some days at least, because a battery that empties faster or a fault in the cold does not show within hours.`,
  followUp:
    "At 5 % the resets have doubled, from 0.2 to 0.4 % of devices a day. Do you halt? What does it depend on?",
});
