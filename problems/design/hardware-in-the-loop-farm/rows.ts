import * as worked from "#problems/design/hardware-in-the-loop-farm/worked.ts";
import type { DesignInput } from "#problems/system-design/define.ts";

const { BRIEF, KIB, MEASURED, NETWORK } = worked;
const readingTime = worked.repeats() * BRIEF.energySeconds;

/** What is estimated, with what known mistakes give. */
export const rows = [
  {
    key: "test_flash",
    label: "Flash on the smallest board",
    unit: "KiB",
    asks: "All that is written there: two slots of application, model and harness, and the boot loader.",
    worked: worked.testFlash() / KIB,
    golden: 465.34375,
    within: 0.05,
    slips: [
      {
        value: (worked.testFlash() + 24 * KIB) / 2 / KIB,
        says: "One slot. What ships has two, and an image that only fits alone is found too late.",
      },
      {
        value: (worked.testFlash() - 2 * NETWORK.fileBytes) / KIB,
        says: "The model file is missing in both slots.",
      },
    ],
    explains:
      "2 × (153,600 + 53,936 + 18,432) + 24,576 = 476,512 B. The harness fits because it was budgeted, in both slots: an update test writes it into either.",
  },
  {
    key: "test_sram",
    label: "SRAM on the smallest board",
    unit: "KiB",
    asks: "Arena, application with stacks, harness.",
    worked: worked.testSram() / KIB,
    golden: 112.375,
    within: 0.05,
    slips: [
      {
        value: (worked.testSram() - BRIEF.harnessSram) / KIB,
        says: "The harness takes SRAM as well, 6 KiB.",
      },
      {
        value: (worked.testSram() + NETWORK.fileBytes) / KIB,
        says: "The model file is in there; weights are read from flash.",
      },
    ],
    explains: "22,912 + 86,016 + 6,144 = 115,072 B.",
  },
  {
    key: "readings",
    label: "Readings of energy in a job",
    unit: "",
    asks: "The fewest that find a rise of 3 % with 95 %, when the 12 energy gates of a run share 2 % of false alarms; whole readings.",
    worked: worked.repeats(),
    golden: 6,
    within: 0.01,
    slips: [
      {
        value: 4,
        says: "With 1 % of false alarms at each of twelve gates, 11 % of runs are stopped by noise.",
      },
      { value: 3, says: "With 5 % at each of twelve gates, every second run is stopped by noise." },
      {
        value: 38,
        says: "4 % is the spread from board to board. Each board is held against its own baseline.",
      },
      { value: 5, says: "2 % / 12 = 0.17 % for each gate has z = 2.93, and 5.2 readings are rounded up." },
    ],
    explains:
      "2 % / 12 = 0.17 %, z = 2.93; ((2.93 + 1.645) × 1.5 / 3)² = 5.2, so 6. The gate then stands at 2.93 × 1.5 % / √6 = 1.8 %.",
  },
  {
    key: "fast_job",
    label: "A job on a fast type",
    unit: "s",
    asks: "Power cycle, writing one slot, 250 windows one after the other, readings of energy.",
    worked: worked.fastJob(),
    golden: 98.79079722222222,
    within: 0.15,
    slips: [
      {
        value: worked.fastJob() - readingTime,
        says: "The readings of energy are missing: six of 10 s, most of the job.",
      },
      { value: worked.fastJob() / 60, says: "That is in minutes." },
    ],
    explains: "15 + 225,968 B / 40 kB/s = 5.6 + 250 × (43.6 ms + 29.0 ms) = 18.1 + 60 = 98.8 s.",
  },
  {
    key: "slow_job",
    label: "A job on a slow type",
    unit: "s",
    asks: "The same on a Cortex-M0+.",
    worked: worked.slowJob(),
    golden: 210.19579722222224,
    within: 0.1,
    slips: [
      {
        value: worked.fastJob(),
        says: "That is the fast type; one inference on a Cortex-M0+ takes 474.61 ms, sixteen times as long.",
      },
      { value: worked.slowJob() - readingTime, says: "The readings of energy are missing: six of 10 s." },
      {
        value: worked.slowJob() + 750 * (MEASURED.slow + 0.0436),
        says: "A thousand windows; a job replays 250.",
      },
    ],
    explains:
      "15 + 5.6 + 250 × (43.6 ms + 474.6 ms) = 129.5 + 60 = 210.2 s. More than half of it is the core computing.",
  },
  {
    key: "load",
    label: "Load of a slow type at the peak",
    unit: "",
    asks: "Jobs of one slow type that are in work on average, at 30 runs an hour.",
    worked: worked.load(worked.slowJob()),
    golden: 1.7516316435185186,
    within: 0.1,
    slips: [
      { value: worked.load(worked.fastJob()), says: "That is the load of a fast type." },
      {
        value: 3 * worked.load(worked.slowJob()),
        says: "That is all three types together; a job cannot go to a board of another type.",
      },
      {
        value: (worked.slowJob() * 120) / 86_400,
        says: "That is the mean of a day of 24 h. The queue is made in the afternoon.",
      },
    ],
    explains:
      "30 / 3,600 s × 210.2 s = 1.75: two boards would be busy for 88 % of the time, and waits explode.",
  },
  {
    key: "boards",
    label: "Boards in the farm",
    unit: "board",
    asks: "The fewest of each type with which a job waits at most 2 minutes on average at the peak; all 12 types, without spares.",
    worked: worked.boards(),
    golden: 27,
    within: 0.01,
    slips: [
      { value: 24, says: "Two of each. A slow type would then wait for more than ten minutes." },
      {
        value: 18,
        says: "A fast type with one board waits for almost eight minutes: it is busy for 82 % of the time.",
      },
      { value: 36, says: "Three of each. A fast type waits 20 s with two." },
      { value: 12, says: "One of each: the slow types are offered more than they can ever do." },
    ],
    explains:
      "Fast, load 0.82: two boards, 20 s. Slow, load 1.75: two boards wait 692 s, three 56 s. 9 × 2 + 3 × 3.",
  },
  {
    key: "turnaround",
    label: "Push to verdict at the peak",
    unit: "s",
    asks: "Mean wait and job of the slow type, with the boards that you chose.",
    worked: worked.turnaround(),
    golden: 266.4902583517062,
    within: 0.1,
    slips: [
      { value: worked.slowJob(), says: "That is without waiting." },
      {
        value: worked.slowJob() * (1 + worked.relativeWait(worked.load(worked.slowJob()), 2)),
        says: "That is with two boards of the slow type.",
      },
    ],
    explains:
      "The wait is 0.27 of the job, 56 s; 56 + 210 = 266 s. Real job times vary less than the formula assumes, so it is on the safe side.",
  },
  {
    key: "flaky_runs",
    label: "Runs that a failing station stops, if nothing is repeated",
    unit: "1/d",
    asks: "In a day, of 120 runs with 12 jobs each.",
    worked: worked.flakyRuns(),
    golden: 7.0052631702749135,
    within: 0.05,
    slips: [
      { value: 0.6, says: "0.5 % is for each job, and a run has twelve." },
      { value: 12 * 0.5, says: "That is the percentage of runs, not the number of them." },
    ],
    explains:
      "1 − 0.995¹² = 5.8 % of 120 runs. With one repeat on another station it is 0.03 % of runs, one in a month.",
  },
  {
    key: "storage",
    label: "Traces in a day",
    unit: "GB/d",
    asks: "What is kept by the brief's rule, of all jobs.",
    worked: worked.storage() / 1e9,
    golden: 3.76704,
    within: 0.15,
    slips: [
      {
        value: worked.rawTraces() / 1e9,
        says: "That is everything at full rate; a tenth of the jobs is kept so.",
      },
      { value: worked.storage() / 12e9, says: "One type; a run has a job on each of twelve." },
      { value: (0.1 * worked.rawTraces()) / 1e9 / 4, says: "A sample has 4 B." },
      { value: worked.storage() / 1e9 / 6, says: "One reading; each job has several." },
    ],
    explains:
      "1,440 jobs × 60 s × 400 kB/s = 34.6 GB at full rate. A tenth of it is 3.46 GB, and 90 % at 4 kB/s are 0.31 GB.",
  },
  {
    key: "cost",
    label: "Cost of a run",
    unit: "USD",
    asks: "Boards and hosts over 3 years, technician, room and power.",
    worked: worked.costPerRun(),
    golden: 2.33,
    within: 0.05,
    slips: [
      {
        value: (27 * 1100 + 18_000) / 3 / 30_000,
        says: "Somebody has to keep it running: technician, room and power are 77 % of the cost.",
      },
      {
        value: (27 * 1100 + 18_000 + 54_000) / 30_000,
        says: "Boards and hosts are written off in 3 years, not in one.",
      },
    ],
    explains:
      "(29,700 + 18,000) / 3 + 54,000 = 69,900 USD a year, over 30,000 runs. A further board costs a cent a run: save the technician's time, not boards.",
  },
] satisfies DesignInput["rows"];
