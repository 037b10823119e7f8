/** Figures that replies, rubrics and reference texts state beside the rows of their sheets. */
import { describe, expect, test } from "vitest";
import * as earbud from "#problems/design/always-on-wake-word-earbud/worked.ts";
import * as pendant from "#problems/design/fall-detection-pendant/worked.ts";
import * as watch from "#problems/design/federated-learning-wearables/worked.ts";
import * as farm from "#problems/design/hardware-in-the-loop-farm/worked.ts";

const KIB = 1024;

describe("wake word in an earbud", () => {
  const { BRIEF, MEASURED } = earbud;
  const always = BRIEF.microphone + BRIEF.gate + BRIEF.rest;
  const WORN = 57_600;

  test("3 mW break when the gate is open for more than 52 % of the time", () => {
    const left = (3 * WORN) / 1000 - earbud.streamEnergy();
    expect(((left * 1000) / WORN - always) / MEASURED.milliwatts).toBeCloseTo(0.523, 3);
  });

  test("an hour in a train costs 17.4 J in place of 6.0 J, and four of them bring the day to 2.5 mW", () => {
    const open = (always + MEASURED.milliwatts) * 3.6;
    const usual = earbud.listeningPower() * 3.6;
    expect([open, usual].map((joules) => Number(joules.toFixed(1)))).toEqual([17.4, 6]);
    expect(earbud.energy() + open - usual).toBeCloseTo(110.6, 1);
    expect(((earbud.energy() + 4 * (open - usual)) / WORN) * 1000).toBeCloseTo(2.52, 2);
  });

  test("half of the SRAM is missed by 560 B, and a ring in four bits a sample makes it 61.4 KiB", () => {
    expect(earbud.sram() - 96 * KIB).toBe(560);
    expect((earbud.sram() - (earbud.preRoll() * 3) / 4) / KIB).toBeCloseTo(61.4, 1);
    expect((earbud.sram() - BRIEF.fftSram) / KIB).toBeCloseTo(92.5, 1);
  });

  test("a third of the power is less than what is always on", () => {
    const third = ((earbud.energy() / WORN) * 1000) / 3;
    expect(third).toBeCloseTo(0.574, 3);
    expect(third).toBeLessThan(always);
    const streams = (earbud.streamEnergy() / WORN) * 1000;
    const fixed = BRIEF.rest + streams;
    expect(fixed + BRIEF.microphone + 0.507).toBeCloseTo(1.13, 2);
    expect(fixed + 0.05 + earbud.gateOpen() * (BRIEF.microphone + 0.507)).toBeCloseTo(0.41, 2);
  });

  test("a network that keeps its columns needs an eighteenth of the MACs", () => {
    const kernels = [3 * 40, 40 * 128, 5 * 128, 128 * 128, 10 * 128, 128 * 128, 15 * 128, 128 * 32, 32 * 3];
    const macs = kernels.reduce((sum, each) => sum + each, 0);
    expect(macs).toBe(46_040);
    expect(earbud.MACS / macs).toBeCloseTo(18, 0);
    expect(2 * 40 + (4 + 9 + 14) * 128).toBe(3_536);
  });

  test("an hour with an open gate has half a false accept at the same share", () => {
    expect((3_600_000 / earbud.HOP_MS) * earbud.falseAcceptPpm() * 1e-6).toBeCloseTo(0.5, 2);
  });

  test("with one accept, 47 h show the rate", () => {
    const mean = 47.44 * BRIEF.falseAcceptsPerHour;
    expect(Math.exp(-mean) * (1 + mean)).toBeCloseTo(0.05, 4);
  });

  test("ten frames of features are caught up within four slots", () => {
    const features = earbud.frameTime() - (earbud.MACS * 1.75) / 96_000;
    expect(features).toBeCloseTo(4.3, 1);
    expect((10 * features) / (earbud.HOP_MS - earbud.frameTime())).toBeLessThan(4);
  });
});

describe("federated learning on watches", () => {
  const { BRIEF, NETWORK } = watch;
  const noise = (parameters: number, reports: number) => (BRIEF.noise * Math.sqrt(parameters)) / reports;

  test("noise for the whole network, for few reports, for the dense layer and for large cohorts", () => {
    expect(noise(NETWORK.parameters, 1000)).toBeCloseTo(0.6, 2);
    expect(noise(watch.trained(), 100)).toBeCloseTo(2.81, 2);
    expect([noise(780, 1000), noise(780, 400)].map((one) => Number(one.toFixed(2)))).toEqual([0.11, 0.28]);
    expect(noise(watch.trained(), 4000)).toBeCloseTo(0.07, 2);
  });

  test("a tenth of the noise makes ε 73", () => {
    expect(watch.epsilon(10, 0.4)).toBeCloseTo(72.8, 1);
  });

  test("training everything adds 471 kB, and needs 568 KiB in all", () => {
    const tensors = NETWORK.inputBytes + 9 * 8000 + 64 + 12;
    const memory = 4 * (tensors + 2 * NETWORK.parameters);
    expect(memory).toBe(471_096);
    expect((memory + BRIEF.runtimeSram + BRIEF.firmwareSram) / KIB).toBeCloseTo(568, 0);
  });

  test("half of the SRAM holds the arena, and nothing beside it for two layers", () => {
    const left = 128 * KIB - BRIEF.firmwareSram - BRIEF.runtimeSram;
    expect(left).toBe(20_480);
    expect(NETWORK.liveBytes + 8 * watch.trained()).toBeGreaterThan(left);
    expect(8 * 780).toBe(6240);
  });

  test("1,293 selected watches give a thousand reports in 99 rounds of 100", () => {
    const deviation = Math.sqrt(1293 * BRIEF.dropout * (1 - BRIEF.dropout));
    expect((1293 * (1 - BRIEF.dropout) - 1000) / deviation).toBeGreaterThan(2.326);
    expect(2 ** watch.bits() / 256).toBe(1024);
  });

  test("sums of 4,000 need 20 bits, 12.4 kB", () => {
    expect(Math.ceil(Math.log2(256 * 4000))).toBe(20);
    expect((watch.trained() * 20) / 8).toBe(12_350);
  });
});

describe("fall detection in a pendant", () => {
  const { BRIEF } = pendant;
  const checkIn = pendant.phases().modem / BRIEF.checkIns;
  const usable = pendant.cell() * BRIEF.usable;

  test.each([
    [6, 99],
    [7, 91],
    [8, 85],
    [9, 79],
  ])("%i check-ins a day leave %i d", (checkIns, days) => {
    expect(usable / (pendant.energy() + (checkIns - BRIEF.checkIns) * checkIn)).toBeCloseTo(days, 0);
  });

  test("two repeats in five cost 12.8 J and leave 100 d", () => {
    const modem = (pendant.phases().modem / 1.2) * 1.4;
    expect(modem).toBeCloseTo(12.8, 1);
    expect(usable / (pendant.energy() - pendant.phases().modem + modem)).toBeCloseTo(100.5, 1);
  });

  test("a network that looks at each second costs more than the modem", () => {
    const joules = 86_400 * pendant.inference() * 0.005 * BRIEF.cellVolts;
    expect(joules).toBeCloseTo(17.7, 1);
    expect(joules).toBeGreaterThan(pendant.phases().modem);
  });

  test("270 d are missed at 13.3 J a day, which a cell of 340 mAh would hold", () => {
    const { rest, link, triggers, local } = pendant.phases();
    const joules = rest - 1.3 + link / 4 + 2 * checkIn + triggers + local;
    expect(joules).toBeCloseTo(13.3, 1);
    expect(usable / joules).toBeCloseTo(192, 0);
    expect((joules * 270) / BRIEF.usable / BRIEF.cellVolts / 3.6).toBeLessThan(340);
  });

  test("half of the SRAM leaves 8,192 B for 34,944 B", () => {
    expect(48 * KIB - BRIEF.firmwareSram).toBe(8192);
    expect(pendant.sram() - BRIEF.firmwareSram).toBe(34_944);
  });

  test("the log holds four events, a line each minute and ten days of triggers, in pages of 4 KiB", () => {
    const pages = (bytes: number) => Math.ceil(bytes / 4096) * 4096;
    const left = BRIEF.logFlash - 4 * pages(pendant.eventRing()) - pages(24 * 60 * 8);
    expect(Math.floor(left / (BRIEF.triggers * 32))).toBe(10);
    expect(Math.floor(BRIEF.logFlash / pendant.eventRing())).toBe(5);
  });

  test("of 700 calls 440 may be false for ten times the fleet, a thirteenth of what comes", () => {
    const spare = 700 - 10 * pendant.realCalls();
    expect(spare).toBeCloseTo(440, 0);
    expect((10 * pendant.falseCalls()) / spare).toBeCloseTo(13, 0);
  });
});

describe("hardware in the loop", () => {
  const wait = (job: number, boards: number, times = 1) =>
    farm.relativeWait(times * farm.load(job), boards) * job;

  test("waits with one board less", () => {
    const waits = [wait(farm.fastJob(), 1), wait(farm.fastJob(), 2), wait(farm.slowJob(), 2)];
    expect(waits.map(Math.round)).toEqual([460, 20, 692]);
  });

  test("a deviation of 2 % needs ten readings, and three boards are too few then", () => {
    expect(Math.ceil((((2.93 + 1.645) * 2) / 3) ** 2)).toBe(10);
    expect(wait(farm.slowJob() + 40, 3)).toBeCloseTo(133, 0);
  });

  test("24 bits of cycles are over within an inference of a slow type", () => {
    const cycles = Math.round(farm.MEASURED.slow * 64e6);
    expect(2 ** 24 / 64e6).toBeCloseTo(0.262, 3);
    expect([cycles, cycles - 2 ** 24]).toEqual([30_375_040, 13_597_824]);
  });

  test("1 % needs 48 readings, or eleven with a deviation of 0.7 %", () => {
    const readings = (deviation: number) => Math.ceil(((2.93 + 1.645) * deviation) ** 2);
    expect([readings(1.5), readings(0.7)]).toEqual([48, 11]);
    expect(farm.load(farm.slowJob() + 420)).toBeCloseTo(5.25, 2);
  });

  test("ten times the runs need five times the boards", () => {
    expect([wait(farm.fastJob(), 9, 10), wait(farm.slowJob(), 19, 10)].map(Math.round)).toEqual([94, 91]);
    expect(wait(farm.slowJob(), 18, 10)).toBeGreaterThan(farm.BRIEF.waitLimit);
    expect(9 * 9 + 3 * 19).toBe(138);
    expect(((138 * 1100 + 60_000) / 3 + 108_000) / 300_000).toBeCloseTo(0.6, 2);
  });

  test("gates of 1 % each stop every ninth run by noise, and of 5 % almost every second", () => {
    expect(1 - 0.99 ** 12).toBeCloseTo(0.114, 3);
    expect(1 - 0.95 ** 12).toBeCloseTo(0.46, 2);
  });

  test("the whole test set would take 86 minutes on a slow board", () => {
    const window = (502 * 10) / 115_200 + farm.MEASURED.slow;
    expect((10_000 * window) / 60).toBeCloseTo(86.4, 1);
  });
});
