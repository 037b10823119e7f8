import { givens } from "#problems/design/hardware-in-the-loop-farm/givens.ts";
import { rows } from "#problems/design/hardware-in-the-loop-farm/rows.ts";
import { rubric } from "#problems/design/hardware-in-the-loop-farm/rubric.ts";
import { carries } from "#problems/system-design/board/checks/carries.ts";
import { has } from "#problems/system-design/board/checks/has.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { pathFrom } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { reportsTo } from "#problems/system-design/board/checks/reports-to.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import { defineDesign } from "#problems/system-design/define.ts";

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
  givens,
  rows,
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
        "the harness can leave: windows written by the probe into the input buffer, scores and the count of cycles read from memory",
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
