/** Figures that replies, rubrics and reference texts state beside the rows of their sheets. */
import { describe, expect, test } from "vitest";
import * as doorbell from "#problems/design/battery-doorbell/worked.ts";
import * as lorawan from "#problems/design/lorawan-predictive-maintenance/worked.ts";
import * as ota from "#problems/design/ota-platform-million-mcus/worked.ts";
import * as home from "#problems/design/smart-home-thousand-devices/worked.ts";

describe("smart home with a thousand devices", () => {
  const { usableJoules, waitJoules, listenJoules } = home;

  test("twice the sound breaks two years, and the promise ends at 5.8 % of the day", () => {
    expect(usableJoules / (waitJoules + 2 * listenJoules)).toBeCloseTo(578, 0);
    const allowed = usableJoules / 730 - waitJoules;
    expect((allowed / listenJoules) * home.BRIEF.soundShare).toBeCloseTo(0.058, 3);
  });

  test("listening all day empties the cells in two months", () => {
    expect(home.alwaysListeningDays).toBeCloseTo(58.6, 1);
  });

  test("firmware takes almost three days where a model takes a night", () => {
    expect(home.campaignSeconds(home.slotBytes) / 3_600).toBeCloseTo(67.7, 1);
  });

  test("a unit that is updated polls for each block, 90 s, where the usual polls would take seven hours", () => {
    const blocks = Math.ceil(home.BRIEF.modelBytes / home.BRIEF.blockBytes);
    expect(home.campaignSeconds(home.BRIEF.modelBytes) / 250).toBeCloseTo(89.7, 1);
    expect((blocks * home.BRIEF.pollEvery) / 3_600).toBeCloseTo(7, 1);
    expect(blocks * home.BRIEF.pollJoules).toBeCloseTo(0.3, 1);
  });

  test("features fill a channel from three units as whole windows, from twelve as frames", () => {
    const { blockBytes, channelBits, featureBytes, hopBytes, hopsToGateway, perSecond } = home.BRIEF;
    const bits = Math.ceil(featureBytes / blockBytes) * hopBytes * 8;
    expect([bits * perSecond, bits]).toEqual([34_048, 8_512]);
    const units = channelBits / hopsToGateway / bits;
    expect([units / perSecond, units].map(Math.ceil)).toEqual([3, 12]);
  });

  test("half of the SRAM is enough without the second of sound", () => {
    const whole = home.audioBytes + home.BRIEF.featureBytes + home.interpreterBytes + home.BRIEF.stackBytes;
    expect([whole, whole - home.audioBytes + 2_048]).toEqual([144_746, 114_794]);
  });
});

describe("predictive maintenance over LoRaWAN", () => {
  const { BRIEF, dayJoules, radioJoules, sleepJoules, usableJoules } = lorawan;
  const report = (spreadingFactor: number) =>
    lorawan.timeOnAir(33, spreadingFactor) * BRIEF.sendAmperes * BRIEF.volts +
    BRIEF.listenSeconds * BRIEF.listenAmperes * BRIEF.volts;

  test("SF9, a report for each measurement and twice the sleep current move the life as said", () => {
    const lifeWithRadio = (joules: number) => usableJoules / (dayJoules - radioJoules + joules);
    expect(lifeWithRadio(24 * report(9))).toBeCloseTo(3_576, 0);
    expect(lifeWithRadio(144 * report(12))).toBeCloseTo(557, 0);
    expect(usableJoules / (dayJoules + sleepJoules)).toBeCloseTo(1_711, -1);
  });

  test("fifteen years hold on paper with four reports and a third of the measurements", () => {
    const joules = sleepJoules + 4 * report(12) + lorawan.measureJoules / 3;
    expect(joules).toBeLessThan(usableJoules / (3 * 1_826));
    expect(usableJoules / joules).toBeCloseTo(5_536, 0);
  });

  test("a whole image takes 89 h and 690 J, and acknowledgements half of a gateway's air", () => {
    expect(lorawan.updateHours(lorawan.slotBytes)).toBeCloseTo(88.7, 1);
    expect(lorawan.updateJoules(lorawan.slotBytes)).toBeCloseTo(690, 0);
    expect(3_600 * lorawan.timeOnAir(12, 12)).toBeCloseTo((0.481 * 86_400) / 10, -1);
  });

  test("6,000 pumps at SF12 take 18 h of air at each gateway, and one that is never off a month", () => {
    expect((1_500 * lorawan.airtimePerDay) / 3_600).toBeCloseTo(18.1, 1);
    expect(usableJoules / (BRIEF.captureAmperes * BRIEF.volts * 86_400)).toBeCloseTo(30.8, 1);
  });
});

describe("battery doorbell", () => {
  const { BRIEF, clipJoules, clips, gateJoules, standbyJoules, usableJoules, videoJoules, viewJoules } =
    doorbell;

  test("180 d end at 15.4 clips a day: 13.3 % of the empty triggers", () => {
    const most = (usableJoules / 180 - standbyJoules - gateJoules - viewJoules) / clipJoules;
    expect(most).toBeCloseTo(15.4, 1);
    expect((most - 8.64) / 51).toBeCloseTo(0.133, 3);
  });

  test.each([
    [300, 100],
    [140, 149],
  ])("%i triggers a day leave %i d", (triggers, days) => {
    const passed = 8.64 + (triggers - 9) * BRIEF.emptyPassed;
    const joules = standbyJoules + (gateJoules * triggers) / 60 + passed * clipJoules + viewJoules;
    expect(usableJoules / joules).toBeCloseTo(days, 0);
  });

  test("eighteen months need less than standby and live views take", () => {
    expect(usableJoules / 540).toBeCloseTo(125.8, 1);
    expect(standbyJoules + viewJoules).toBeCloseTo(144.6, 1);
  });

  test("the detector takes 0.02 % of the energy and trebles the life", () => {
    const inferences = BRIEF.triggersPerDay * BRIEF.looks * BRIEF.inferenceJoules;
    expect(inferences / doorbell.dayJoules).toBeCloseTo(0.0002, 4);
    expect(doorbell.lifeDays / doorbell.ungatedDays).toBeCloseTo(3, 1);
    expect([clips, videoJoules / doorbell.dayJoules].map((one) => Number(one.toFixed(2)))).toEqual([
      13.23, 0.78,
    ]);
  });
});

describe("OTA platform for a million microcontrollers", () => {
  const { BRIEF } = ota;
  const dollars = (onDelta: number) => {
    const bytes = onDelta * ota.deltaBytes + (1 - onDelta) * BRIEF.imageBytes + BRIEF.overheadBytes;
    return bytes * (ota.deviceBytes / ota.attemptBytes) * BRIEF.dollarsPerMegabyte;
  };

  test("whole images are most of the bytes, and a better delta share saves two fifths", () => {
    expect(((1 - BRIEF.onDelta) * BRIEF.imageBytes) / ota.attemptBytes).toBeCloseTo(0.55, 2);
    expect(dollars(BRIEF.onDelta)).toBeCloseTo(ota.dollars, 6);
    expect(dollars(0.98)).toBeCloseTo(8_463, 0);
    expect(ota.fullDollars).toBeCloseTo(97_018, 0);
  });

  test("check-ins are three quarters of the energy", () => {
    expect(ota.dayJoules).toBeCloseTo(0.645, 3);
    expect(BRIEF.checkInJoules / ota.dayJoules).toBeCloseTo(0.745, 3);
  });

  test("the second wave proves what the first can't", () => {
    const bound = (devices: number) => 1 - 0.05 ** (1 / devices);
    expect(bound(1_000)).toBeCloseTo(0.003, 4);
    expect(bound(20_000)).toBeLessThan(BRIEF.failures);
  });

  test("a wave that may be enlarged once passes at the limit with 5 %, and twice with 7.3 %", () => {
    const limit = BRIEF.failures * 20_000;
    const none = Math.exp(-limit);
    const pass = (devices: number) => none + limit * none * Math.exp(BRIEF.failures * (20_000 - devices));
    expect(none).toBeCloseTo(0.018, 3);
    expect(pass(23_719)).toBeCloseTo(0.053, 3);
    expect(pass(24_200)).toBeCloseTo(0.05, 3);
    const [second, third] = [3_719 * BRIEF.failures, 7_760 * BRIEF.failures];
    const two = ((limit ** 2 / 2) * Math.exp(-second) + limit * second * Math.exp(-second)) * none;
    expect(pass(23_719) + two * Math.exp(-third)).toBeCloseTo(0.073, 3);
  });

  test("a reachability of 80 % breaks the three weeks", () => {
    const days = Math.ceil(Math.log(0.01) / Math.log(1 - 0.8 * BRIEF.success));
    expect(BRIEF.wavesBefore * (days + BRIEF.soakDays) + days).toBe(22);
    expect(ota.rolloutDays).toBe(18);
  });

  test("an update is not let in beside the application in half of the SRAM", () => {
    const application = 84 * 1024;
    expect(application + ota.updaterBytes).toBe(167_936);
    expect(application - 40 * 1024 + ota.updaterBytes).toBe(126_976);
  });
});
