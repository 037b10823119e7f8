import { amount, count } from "#problems/question/format.ts";
import { defineScenario } from "#problems/scenario/define.ts";

/** Of one period, in mA·ms. */
const CAPTURE = 500 * 1.2;
const SEND = 25 * 8;
const OLD = { network: 75 * 6, sleep: 9400 * 0.012 };
const NEW = { network: 100 * 6, sleep: 9375 * 0.093 };
const oldCharge = CAPTURE + SEND + OLD.network + OLD.sleep;
const newCharge = CAPTURE + SEND + NEW.network + NEW.sleep;
const PERIOD_MS = 10_000;
/** mA·ms over the period, as µA. */
const average = (charge: number) => (charge / PERIOD_MS) * 1000;
const share = ((NEW.sleep - OLD.sleep) / (newCharge - oldCharge)) * 100;

export default defineScenario({
  title: "Forty per cent less battery since the update",
  difficulty: "medium",
  topics: ["energy", "deployment"],
  roles: ["iot", "tinyml", "edge-architect"],
  seconds: 960,
  sources: [
    "The product, its telemetry and its currents are invented; a test integrates the trace and computes each figure from it",
    "nRF52840, Cortex-M4F at 64 MHz: PlatformIO's page of the board nRF52840-DK",
  ],
  artefacts: {
    release: { kind: "log", file: "release.log", title: "Release notes and tickets" },
    fleet: { kind: "table", file: "fleet.csv", title: "Telemetry of two plants, one week" },
    power: {
      kind: "trace",
      file: "power.csv",
      title: "Supply current over one period",
      x: { column: "ms", label: "time in ms" },
      y: [
        { column: "2.3.1 mA", label: "2.3.1, in mA" },
        { column: "2.4.0 mA", label: "2.4.0, in mA" },
      ],
    },
    phases: { kind: "table", file: "phases.csv", title: "The same, by phase" },
    driver: { kind: "code", language: "c", file: "accel.c", title: "Capture function of the accelerometer" },
  },
  steps: [
    {
      id: "first-look",
      title: "First look",
      shows: ["release"],
      unlocks: ["fleet"],
      hours: 0.5,
      kind: "single",
      options: [
        {
          text: "Compare charge per day, resets and radio repeats of both versions within the same sites",
          right: true,
          because:
            "The data is there, and it tells a release from winter, from a poor lot of cells and from a bad radio link before anybody solders.",
        },
        {
          text: "Roll the whole fleet back to 2.3.1 tonight, and look for the cause without pressure afterwards",
          because:
            "Consumption would go down, and the pairing hole would be open on 4,812 devices again. You would also have lost the field's comparison of both versions, with no idea which of five changes it was.",
          hours: 10,
        },
        {
          text: "Let the model team shrink autoencoder v3: the network is what computes, so it is what costs",
          because:
            "Three weeks later you would measure 15 µA less, of 91. The network is awake for 1 % of the period.",
          hours: 60,
        },
        {
          text: "Have thirty cells sent in from Turin and measure what capacity they have left",
          because:
            "You would find cells that are as empty as the devices said, of the same lots as in the devices with 2.3.1. Capacity is the effect, not the cause.",
          hours: 16,
        },
      ],
    },
    {
      id: "signatures",
      title: "What each suspect looks like",
      hours: 0.5,
      kind: "matching",
      pairs: [
        {
          left: "A peripheral stays on after its work is done",
          right: "The floor between the bursts lies higher",
          because: "What is left on draws its current all the time; it shows where nothing else does.",
        },
        {
          left: "The radio link loses packets and sends them again",
          right: "More peaks of the transmitter in a period, each as high as before",
          because: "Each attempt is one more transmission, and it costs the same.",
        },
        {
          left: "The new network needs more cycles",
          right: "One burst is wider, and as high as before",
          because: "The core draws the same current for longer.",
        },
        {
          left: "The converter is bypassed, so that the part runs from its linear regulator",
          right: "All bursts are higher by about the same factor",
          because: "The regulator draws at the cell what the core draws, where a converter draws less.",
        },
        {
          left: "The watchdog bites now and then",
          right: "A start-up sequence at irregular times, periods beside it unchanged",
          because: "A reset costs a boot and a new connection; between two resets everything is as it was.",
        },
      ],
      distractors: ["The same bursts, but further apart"],
    },
    {
      id: "how-to-measure",
      title: "How to record it",
      unlocks: ["power", "phases"],
      hours: 3,
      kind: "single",
      options: [
        {
          text: "A recording supply in place of the cell, debugger unplugged, whole periods, both versions on one board",
          right: true,
          because:
            "It has the range from microamperes to milliamperes, keeps the voltage constant in a burst, and compares like with like.",
        },
        {
          text: "A multimeter in series in its milliampere range, read for a minute with each version",
          because:
            "You would see a figure that jumps up six times a minute and settles at nothing you could average. In the microampere range its shunt drops so much in a burst that the board resets.",
          hours: 6,
        },
        {
          text: "The development kit with its debugger attached, so that log and current can be read side by side",
          because:
            "You would see a floor of more than a milliampere with both versions: the debug interface keeps clocks on. The difference you look for drowns in it.",
          hours: 8,
        },
        {
          text: "An oscilloscope across a shunt of 1 Ω, triggered at the beginning of the network",
          because:
            "You would see the burst beautifully, 25 ms wider, and take that for the answer. 12 µA are 12 µV at the shunt, far below the noise of the instrument.",
          hours: 10,
        },
      ],
    },
    {
      id: "average",
      title: "Average of 2.4.0",
      hours: 0.5,
      kind: "numeric",
      unit: "µA",
      tolerance: { relative: 0.01 },
      answer: () => average(newCharge),
      steps: () => [
        ["Capture", `500 ms × 1.200 mA = ${count(CAPTURE)} mA·ms`],
        ["Network", `100 ms × 6.000 mA = ${count(NEW.network)} mA·ms`],
        ["Radio", `25 ms × 8.000 mA = ${count(SEND)} mA·ms`],
        ["Sleep", `9,375 ms × 0.093 mA = ${count(NEW.sleep)} mA·ms`],
        [
          "Sum over the period",
          `${count(newCharge)} mA·ms / 10,000 ms = ${amount(average(newCharge) / 1000, "mA", 5)} = ${amount(average(newCharge), "µA", 5)}`,
        ],
      ],
      slips: [
        {
          name: "sleep left out",
          answer: () => average(newCharge - NEW.sleep),
          says: "The sleeping phase is missing: 93 µA are little, but they flow for 94 % of the period.",
        },
        {
          name: "mean of the four currents",
          answer: () => ((1.2 + 6 + 8 + 0.093) / 4) * 1000,
          says: "The phases differ in length: weight each current by its time.",
        },
        {
          name: "over the active time only",
          answer: () => ((newCharge - NEW.sleep) / 625) * 1000,
          says: "This is the average while the device is awake. The period is 10 s.",
        },
        {
          name: "the old version",
          answer: () => average(oldCharge),
          says: "These are the phases of 2.3.1.",
        },
        {
          name: "sleep current of the old version",
          answer: () => average(newCharge - NEW.sleep + 9375 * 0.012),
          says: "The sleeping phase was taken from 2.3.1.",
        },
      ],
      golden: [{ answer: 227.1875, source: "the trace's 400 samples, added up" }],
    },
    {
      id: "share",
      title: "Share of the floor",
      hours: 0.5,
      kind: "numeric",
      unit: "%",
      tolerance: { relative: 0.01 },
      answer: () => share,
      steps: () => [
        [
          "Sleeping phase, new less old",
          `${count(NEW.sleep)} − ${count(OLD.sleep)} = ${count(NEW.sleep - OLD.sleep)} mA·ms`,
        ],
        [
          "Whole period, new less old",
          `${count(newCharge)} − ${count(oldCharge)} = ${count(newCharge - oldCharge)} mA·ms`,
        ],
        [
          "Share",
          `${count(NEW.sleep - OLD.sleep)} / ${count(newCharge - oldCharge)} = ${amount(share, "%", 5)}`,
        ],
      ],
      slips: [
        {
          name: "share of the whole consumption",
          answer: () => (NEW.sleep / newCharge) * 100,
          says: "This is how much of all charge flows during sleep in 2.4.0. The increase is asked.",
        },
        {
          name: "increase over the whole",
          answer: () => ((NEW.sleep - OLD.sleep) / newCharge) * 100,
          says: "The increase of the floor was divided by the whole of 2.4.0. Divide by the increase of the whole.",
        },
        {
          name: "the other phases",
          answer: () => 100 - share,
          says: "This is the share of the longer network.",
        },
        {
          name: "from the currents alone",
          answer: () => ((0.093 - 0.012) / 0.093) * 100,
          says: "This is by how much of itself the floor has risen. Charges are compared: current times time.",
        },
      ],
      golden: [{ answer: 83.499711, source: "759.075 of 909.075 mA·ms, by hand" }],
    },
    {
      id: "next-change",
      title: "What to do next",
      unlocks: ["driver"],
      hours: 2,
      kind: "single",
      options: [
        {
          text: "Put one peripheral after the other into stand-by before sleep, and watch the current",
          right: true,
          because:
            "Each attempt takes minutes and has a yes or a no in it: the step is 81 µA, the resolution a fraction of one.",
        },
        {
          text: "Bring the smaller network in, which is ready, and ship it as 2.4.1 this week",
          because:
            "Back at 75 ms you would measure 212 µA in place of 227, and have given away what the pilot had gained.",
          hours: 30,
        },
        {
          text: "Use the deepest sleep mode of the microcontroller, where SRAM is lost as well",
          because:
            "You would rewrite the start-up and pay a boot every 10 s. The core's own sleep current is a part of the 12 µA that were there before; what else hangs on the supply does not sleep with it.",
          hours: 24,
        },
        {
          text: "Measure every 20 s until the cause is found, which halves the consumption of everything",
          because:
            "You would measure 160 µA: bursts are halved, the floor is not. It is still above 136 µA, and faults are reported twice as late.",
          hours: 12,
        },
      ],
    },
    {
      id: "guard",
      title: "The guard",
      hours: 8,
      kind: "multiple",
      options: [
        {
          text: "A bench in the release build that records a period and has a limit for the sleep current of its own",
          right: true,
          because:
            "12 to 93 µA fails any such limit. A limit for the peak or for the burst would have passed.",
        },
        {
          text: "Charge per day by version among the figures that stop a staged rollout",
          right: true,
          because:
            "A few hundred devices show 3.3 against 5.5 mAh within days, long before any cell is empty.",
        },
        {
          text: "A test of the driver against a simulated bus: whichever way it returns, its last write switches the sensor off",
          right: true,
          because: "It runs without hardware, on each commit, and names the line.",
        },
        {
          text: "An upper limit for the latency of the network in the build",
          because: "A good limit to have, but it would have reported 25 ms and led to the smaller network.",
        },
        {
          text: "An alarm when a cell's voltage falls below 2.6 V",
          because:
            "A lithium cell holds its voltage until it is nearly empty. The alarm would have come in summer, from all devices in the same weeks.",
        },
      ],
    },
  ],
});
