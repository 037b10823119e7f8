import { expect, test } from "vitest";
import { rawOnlyAfterModel } from "#problems/design/always-on-wake-word-earbud/after-accept.ts";
import * as earbud from "#problems/design/always-on-wake-word-earbud/worked.ts";
import * as pendant from "#problems/design/fall-detection-pendant/worked.ts";
import { namedSignature } from "#problems/design/federated-learning-wearables/named-signature.ts";
import * as watch from "#problems/design/federated-learning-wearables/worked.ts";
import * as farm from "#problems/design/hardware-in-the-loop-farm/worked.ts";
import { drawn, EMPTY } from "./boards.ts";

test("the earbud's network has the MACs and the widest layer that its table in the brief says", () => {
  const layers = [3360, 143_360, 15_360, 393_216, 19_200, 245_760, 1920, 4096, 96];
  expect(layers.reduce((sum, macs) => sum + macs, 0)).toBe(earbud.MACS);
  const outputs = [30 * 40, 28 * 40, 28 * 128, 24 * 128, 24 * 128, 15 * 128, 15 * 128, 128, 32, 3];
  const pairs = outputs.slice(1).map((bytes, index) => bytes + (outputs[index] ?? 0));
  expect(Math.max(...pairs)).toBe(earbud.ACTIVATION_BYTES);
});

test("the hours without an accept are those after which 0.1 per hour would have shown one in 95 of 100 trials", () => {
  const rate = earbud.BRIEF.falseAcceptsPerHour;
  expect(1 - Math.exp(-rate * earbud.hoursWithoutAccept())).toBeCloseTo(0.95, 12);
});

test("privacy by the closed form is that of the best Rényi order", () => {
  const byOrder = Array.from({ length: 255 }, (_, index) => {
    const order = index + 2;
    return (10 * order) / (2 * 4 ** 2) + Math.log(1e5) / (order - 1);
  });
  const best = Math.min(...byOrder);
  expect(best).toBeCloseTo(4.10632, 5);
  const closed = watch.epsilon(10, 4, 1e-5);
  // The closed form may choose an order between two integers.
  expect(closed).toBeLessThanOrEqual(best);
  expect(closed).toBeCloseTo(best, 3);
});

test("so many bits hold the sum of a thousand updates, and one bit fewer does not", () => {
  expect(2 ** watch.bits()).toBeGreaterThanOrEqual(255 * 1000 + 1);
  expect(2 ** (watch.bits() - 1)).toBeLessThan(255 * 1000 + 1);
});

test("the trained layers are part of the network", () => {
  expect(watch.trained()).toBeLessThan(watch.NETWORK.parameters);
  expect(watch.TRAINED.macs).toBe(512_000 + 768);
});

test("the falls without a miss are the fewest that show the sensitivity", () => {
  const falls = pendant.fallsWithoutMiss();
  expect(0.95 ** falls).toBeLessThanOrEqual(0.05);
  expect(0.95 ** (falls - 1)).toBeGreaterThan(0.05);
});

test("the pendant's phases add up to its energy, and the energy empties the usable cell in its days", () => {
  const { rest, link, modem, triggers, local } = pendant.phases();
  expect(rest + link + modem + triggers + local).toBeCloseTo(pendant.energy(), 12);
  expect(pendant.days() * pendant.energy()).toBeCloseTo(0.24 * 3.7 * 3600 * 0.8, 9);
});

test("waits are those of the textbook for one and for two servers, and endless when more comes than can be done", () => {
  for (const load of [0.2, 0.5, 0.9]) {
    expect(farm.relativeWait(load, 1)).toBeCloseTo(load / (1 - load), 12);
    const busy = load / 2;
    expect(farm.relativeWait(load, 2)).toBeCloseTo(busy ** 2 / (1 - busy ** 2), 12);
  }
  expect(farm.relativeWait(2, 2)).toBe(Number.POSITIVE_INFINITY);
});

test("the farm's readings find the rise, and one reading fewer does not", () => {
  const { deviation, regression, zFalse, zMissed } = farm.BRIEF;
  const found = (readings: number) => (zFalse + zMissed) * (deviation / Math.sqrt(readings)) <= regression;
  expect(found(farm.repeats())).toBe(true);
  expect(found(farm.repeats() - 1)).toBe(false);
});

const EAR = { mic: "sensor", cnn: "model", stream: "stage", bt: "radio", phone: "phone" };
const HEARS = ["mic -raw> cnn", "stream -raw> bt", "bt -raw> phone"];

test("audio may leave behind a verdict of the model, and not beside it", () => {
  expect(rawOnlyAfterModel(drawn(EAR, [...HEARS, "cnn -wake> stream"])).holds).toBe(true);
  const beside = rawOnlyAfterModel(drawn(EAR, [...HEARS, "mic -raw> stream"]));
  expect(beside.holds).toBe(false);
  expect(beside.evidence).toEqual([{ in: "link", id: "bt-phone" }]);
  const ring = ["mic -raw> cnn", "mic -raw> bt", "bt -raw> phone"];
  expect(rawOnlyAfterModel(drawn(EAR, [...ring, "cnn -result> bt"])).holds).toBe(false);
  expect(rawOnlyAfterModel(drawn(EAR, [...ring, "cnn -wake> bt"])).holds).toBe(true);
  expect(rawOnlyAfterModel(drawn(EAR, ["mic -raw> cnn"])).holds).toBe(true);
  expect(rawOnlyAfterModel(EMPTY).holds).toBe(false);
});

test("keys for masks are no signature of a model", () => {
  const parts = { registry: "registry", sum: "service", slots: "memory" };
  const masked = ["sum -key> slots HTTPS/8 kB/in a round"];
  expect(namedSignature(drawn(parts, [...masked, "registry -model> slots GATT/20 kB/weekly"])).holds).toBe(
    false,
  );
  expect(
    namedSignature(drawn(parts, [...masked, "registry -model> slots GATT, signed/20 kB/weekly"])).holds,
  ).toBe(true);
});
