import { carries } from "#problems/system-design/board/checks/carries.ts";
import { has } from "#problems/system-design/board/checks/has.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { pathFrom } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { reportsTo } from "#problems/system-design/board/checks/reports-to.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";
import { rubric } from "./rubric.ts";
import * as worked from "./worked.ts";

const { BRIEF, KIB, MEASURED, NETWORK } = worked;
const readingTime = worked.repeats() * BRIEF.energySeconds;

export default defineDesign({
  title: "Hardware-in-the-loop farm with gates that people believe",
  difficulty: "hard",
  topics: ["deployment", "hardware", "energy", "sizing"],
  roles: ["edge-architect", "tinyml", "ai-hardware"],
  minutes: 50,
  shares: { clarify: 15, estimate: 25, architecture: 25, "deep-dive": 20, risks: 15 },
  device: "stm32g0b1re",
  sources: [
    "Model file and input: mlcommons/tiny @1afd2c9, benchmark/training/keyword_spotting/trained_models/kws_ref_model.tflite",
    "28.99 ms: mlcommons/tiny_results_v1.3, NUCLEO_U575ZI_Q, kws, 160 MHz; 474.61 ms: mlcommons/tiny_results_v1.2, summary.csv, NUCLEO_G0B1RE, 64 MHz",
    "Flash and SRAM of the smallest board: mlcommons/tiny_results_v1.1, closed/bosch/systems/NUCLEO_G0B1RE.json",
    "Waits: Erlang’s formula for c servers, random arrivals and exponential times (M/M/c), computed in worked.ts",
    "Readings: one-sided normal test of a mean against a known baseline",
    "The company, its boards, noise and prices are invented; each is stated in the brief",
  ],
  glossary: {
    blocks: [
      { type: "user", means: "The engineer whose change is tested." },
      { type: "operator", means: "The technician of the farm." },
      { type: "service", means: "A program: CI, scheduler, gates, health of stations." },
      { type: "registry", means: "Where images lie, by hash." },
      { type: "store", means: "Where results and traces are kept." },
      { type: "gateway", means: "The host of some stations." },
      { type: "mcu", means: "A board under test." },
      { type: "model", means: "The network: on the board, or with the same kernels on a PC." },
      { type: "sensor", means: "What measures current and voltage." },
      { type: "actuator", means: "What cuts power or presses a button." },
      { type: "stage", means: "A probe, a filter over traces, a statistic." },
    ],
    links: [
      { protocol: "push", means: "A change that arrives." },
      { protocol: "HTTPS", means: "Between hosts and services." },
      { protocol: "internal", means: "Between services." },
      { protocol: "USB", means: "Between a host and what hangs on it." },
      { protocol: "SWD", means: "The debug port through which flash is written." },
      { protocol: "serial line", means: "Windows to the board, scores back." },
      { protocol: "supply", means: "Power that is switched." },
      { protocol: "current", means: "What is measured." },
      { protocol: "memory", means: "Within the board." },
      { protocol: "comment", means: "What the engineer reads." },
      { protocol: "list", means: "What the technician reads." },
    ],
  },
  givens: [
    { key: "application_flash", label: "Application in flash", value: 150, unit: "KiB" },
    { key: "harness_flash", label: "Harness in flash", value: 18, unit: "KiB" },
    { key: "boot_flash", label: "Boot loader", value: 24, unit: "KiB" },
    {
      key: "model_file",
      label: "Model file",
      value: NETWORK.fileBytes,
      unit: "B",
      source: "mlcommons/tiny @1afd2c9",
    },
    { key: "arena", label: "Arena as reported", value: BRIEF.arena, unit: "B" },
    { key: "application_sram", label: "Application with stacks in SRAM", value: 84, unit: "KiB" },
    { key: "harness_sram", label: "Harness in SRAM", value: 6, unit: "KiB" },
    { key: "prepare", label: "Power cycle, checks", value: BRIEF.prepareSeconds, unit: "s" },
    { key: "probe_rate", label: "Writing flash", value: 40, unit: "kB/s" },
    { key: "serial", label: "Serial line, 10 bits for a byte", value: BRIEF.bitsPerSecond, unit: "bit/s" },
    {
      key: "inference_fast",
      label: "One inference, nine types",
      value: MEASURED.fast * 1000,
      unit: "ms",
      source: "mlcommons/tiny_results_v1.3, NUCLEO_U575ZI_Q",
    },
    {
      key: "inference_slow",
      label: "One inference, three types",
      value: MEASURED.slow * 1000,
      unit: "ms",
      source: "mlcommons/tiny_results_v1.2, NUCLEO_G0B1RE",
    },
    { key: "station_fault", label: "A station fails in a job", value: BRIEF.stationFault * 100, unit: "%" },
    { key: "sample_rate", label: "Samples of a trace", value: BRIEF.samplesPerSecond, unit: "1/s" },
    { key: "station_cost", label: "A station", value: BRIEF.stationCost, unit: "USD" },
    { key: "server_cost", label: "Host and network", value: BRIEF.serverCost, unit: "USD" },
    { key: "yearly_cost", label: "Technician, room, power in a year", value: BRIEF.yearlyCost, unit: "USD" },
  ],
  rows: [
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
      unit: "sample",
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
  ],
  totals: [
    {
      key: "flash_total",
      label: "Flash, smallest board",
      unit: "KiB",
      formula: "test_flash",
      limit: { atMost: 504 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "sram_total",
      label: "SRAM, smallest board",
      unit: "KiB",
      formula: "test_sram",
      limit: { atMost: 128 },
      shows: "arena",
      takesMore: true,
    },
    {
      key: "turnaround_total",
      label: "Push to verdict at the peak",
      unit: "min",
      formula: "turnaround",
      limit: { atMost: 6 },
      shows: "gauge",
    },
    {
      key: "wait_total",
      label: "Wait of the slow type",
      unit: "min",
      formula: "turnaround - slow_job",
      limit: { atMost: 2 },
      shows: "gauge",
    },
    {
      key: "storage_total",
      label: "Traces in a day",
      unit: "GB/d",
      formula: "storage",
      limit: { atMost: 5 },
      shows: "gauge",
    },
    {
      key: "cost_total",
      label: "Cost of a run",
      unit: "USD",
      formula: "cost",
      limit: { atMost: 3 },
      shows: "gauge",
    },
  ],
  checks: [
    {
      id: "images-from-the-registry",
      says: "Images reach the boards from a registry.",
      teaches:
        "An image that an engineer's PC wrote proves nothing about the one that ships. What is tested has a hash, and a release names it.",
      test: reachesByUpdate({ to: "mcu", from: "registry" }),
    },
    {
      id: "images-signed",
      says: "What is written to boards is signed.",
      teaches:
        "The farm runs code of anybody who may push. A signature and a hash that is read back say which code it was.",
      test: signed({ cargo: ["firmware", "model"] }),
    },
    {
      id: "expected-from-same-kernels",
      says: "The network runs beside the farm too, so that scores can be compared code for code.",
      teaches:
        "An accuracy over 250 windows has an error of two points. Equality over 250 windows has none, and the whole test set runs on the PC in seconds.",
      test: has({ type: "model", place: "cloud" }),
    },
    {
      id: "current-reaches-gates",
      says: "What the meter reads reaches a service that judges it.",
      teaches: "Energy that is estimated from time misses every peripheral that stays on.",
      test: pathFrom({
        from: { type: "sensor" },
        to: { type: "service" },
        over: ["raw", "features", "result", "telemetry"],
      }),
    },
    {
      id: "power-can-be-cut",
      says: "Something can cut the power of a board by command.",
      teaches:
        "A board that hangs does not answer a reset over a probe that hangs as well. Without a relay the technician is the relay.",
      test: carries({ cargo: "command", to: { type: "actuator" } }),
    },
    {
      id: "results-kept",
      says: "Results reach a store.",
      teaches:
        "Baselines, drift, flaky tests and the customer's question in two years all need what was measured, with board, versions and hashes.",
      test: pathFrom({ from: { place: ["gateway", "device"] }, to: { type: "store" } }),
    },
    {
      id: "stations-watched",
      says: "Faults of stations reach the technician.",
      teaches:
        "Seven red runs a day that nobody caused, and engineers stop reading. A station's fault must never look like the change's fault.",
      test: reportsTo({ from: { type: "gateway" }, to: { type: "operator" } }),
    },
    {
      id: "links-say-what",
      says: "Each link from one place to another states protocol, payload and rate.",
      teaches:
        "Six stations that measure at once are 19 Mbit/s of trace into one host. An arrow does not tell.",
      test: linksSayWhat({ between: "places" }),
    },
  ],
  rubric,
  followUps: [
    {
      id: "one-per-cent",
      minute: 16,
      listensFor: [
        "noise must fall by three or readings rise by nine: ((2.93 + 1.645) × 1.5 / 1)² = 47.1, 48 readings, 480 s",
        "not on each merge request: nightly, or accumulated over builds (CUSUM), with a coarse gate at 3 % before the merge",
        "lowers the noise first: temperature, warm-up, supply, interleaving with a baseline image on the same board",
      ],
    },
    {
      id: "ten-times-the-runs",
      minute: 23,
      listensFor: [
        "load is ten times as high, boards are not: 9 and 19 of a type, 138 in all, since large pools queue better",
        "fewer jobs before more boards: only what a change can affect, batches of merge requests with bisection, a fast tier before a full one",
        "what really hurts: technician, hosts, and 70 flaky runs a day",
      ],
    },
    {
      id: "smaller-board",
      minute: 30,
      listensFor: [
        "72 KiB against 112 KiB: harness 6 KiB is not the problem, application is; the shipping variant for it must be another one",
        "the harness can leave: windows written by the probe into the input buffer, scores read from memory, cycle counter by probe",
        "says what this changes in the measurement: a debugger draws current, so energy is read without it",
      ],
    },
    {
      id: "new-meter",
      minute: 37,
      listensFor: [
        "a step of 2 % in all readings is the meter, not the change: cross-calibrate on the reference load before and after",
        "both meters in parallel on some stations for weeks, baselines by meter, no comparison across",
        "range switching, bandwidth and burden voltage as the usual reasons",
      ],
    },
    {
      id: "audit-trail",
      minute: 43,
      listensFor: [
        "record per job: hashes of image, model, test set, gate rules; board, station, meter and its calibration; readings, cycles, scores, verdict; who overruled and why",
        "2 kB × 1,440 jobs × 250 days is below 1 GB a year: kept for ever, signed and only added to",
        "reproducibility: the image can be built again bit for bit, the board still exists, the red runs are in the list as well",
      ],
    },
  ],
  weak: [
    {
      id: "simulator-only",
      says: "Replaces boards by an emulator and cycles by estimates, and keeps one board of each type for nights.",
      fails: [
        "images-from-the-registry",
        "current-reaches-gates",
        "power-can-be-cut",
        "stations-watched",
        "readings",
        "fast_job",
        "slow_job",
        "load",
        "boards",
        "turnaround",
        "flaky_runs",
        "storage",
        "cost",
      ],
    },
    {
      id: "one-per-cent-each",
      says: "A good farm whose gates cry wolf: 1 % at each gate, accuracy from 250 windows, no repeat, two boards of each type.",
      fails: [
        "fast_job",
        "expected-from-same-kernels",
        "stations-watched",
        "readings",
        "boards",
        "turnaround",
        "flaky_runs",
        "storage",
        "turnaround_total",
        "wait_total",
      ],
    },
    {
      id: "keeps-everything",
      says: "Tests an image that does not ship, written from the engineer's PC, and stores every trace for ever.",
      fails: [
        "images-from-the-registry",
        "images-signed",
        "test_flash",
        "test_sram",
        "storage",
        "cost",
        "storage_total",
      ],
    },
  ],
});
