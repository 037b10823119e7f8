import fc from "fast-check";
import { expect, test } from "vitest";
import { carries, neverCarries } from "#problems/system-design/board/checks/carries.ts";
import { gatedBy } from "#problems/system-design/board/checks/gated-by.ts";
import { has } from "#problems/system-design/board/checks/has.ts";
import { linksSayWhat } from "#problems/system-design/board/checks/links-say-what.ts";
import { mentions } from "#problems/system-design/board/checks/mentions.ts";
import { neverLeaves } from "#problems/system-design/board/checks/never-leaves.ts";
import { pathFrom, survivesWithout } from "#problems/system-design/board/checks/path-from.ts";
import { reachesByUpdate } from "#problems/system-design/board/checks/reaches-by-update.ts";
import { reportsTo } from "#problems/system-design/board/checks/reports-to.ts";
import { signed } from "#problems/system-design/board/checks/signed.ts";
import type { BoardTest } from "#problems/system-design/board/finding.ts";
import { BLOCK_TYPES, type Board, CARGOES, PLACES } from "#problems/system-design/vocabulary.ts";
import { drawn, EARBUD, EMPTY } from "./boards.ts";

const model = has({ type: "model", place: "device" });
const results = carries({ cargo: "result", from: { place: "device" }, to: { type: "user" } });
const noAudioInCloud = neverCarries({ cargo: "raw", to: { place: "cloud" } });
const private_ = neverLeaves({ cargo: ["raw", "features"], place: "device" });
const updatable = reachesByUpdate({ to: "model" });
const offline = survivesWithout({ type: ["phone", "gateway"], from: "sensor", to: ["actuator", "user"] });
const gated = gatedBy({ gate: "wake", type: "model" });
const monitored = pathFrom({ from: { place: "device" }, to: { place: "cloud" }, over: ["telemetry"] });
const noticed = reportsTo({ from: { place: "device" }, to: { type: "operator" } });
const told = linksSayWhat({ between: "places" });
const authentic = signed({ cargo: ["model", "firmware"] });
const slots = mentions({ words: ["slot", "A/B"] });
const ALL = {
  model,
  results,
  noAudioInCloud,
  private_,
  updatable,
  offline,
  gated,
  monitored,
  noticed,
  told,
  authentic,
  slots,
};

/** Ids of the evidence, blocks before links. */
function evidence(check: BoardTest, board: Board): string[] {
  return check(board).evidence.map(({ id }) => id);
}

type Case = [
  name: string,
  check: BoardTest,
  board: Board,
  holds: boolean,
  evidence: string[],
  because: string,
];

/** A pendant that is missed when it is silent; its alarm goes the same way. */
const PENDANT = { mcu: "mcu", base: "gateway", watch: "service", desk: "operator" };
const SIGNS = ["mcu -telemetry> base", "base -telemetry> watch"];

const CASES: Case[] = [
  [
    "reportsTo: noticed, whatever the last link carries",
    noticed,
    drawn(PENDANT, [...SIGNS, "watch -result> desk"]),
    true,
    ["mcu-base", "base-watch", "watch-desk"],
    "“mcu” → “base” → “watch” → “desk” leads there.",
  ],
  [
    "reportsTo: nobody is told",
    noticed,
    drawn(PENDANT, SIGNS),
    false,
    ["watch"],
    "Telemetry is collected, but nothing leads from there to an operator.",
  ],
  [
    "reportsTo: an alarm alone is no report",
    noticed,
    drawn(PENDANT, ["mcu -result> base", "base -result> watch", "watch -result> desk"]),
    false,
    ["mcu"],
    "No way over links that carry telemetry leads from a block on the device to a service or a store.",
  ],
  ["reportsTo: nobody is there", noticed, drawn({ mcu: "mcu" }), false, [], "The board has no operator."],
  ["has: there", model, EARBUD, true, ["cnn"], "The board shows “cnn”."],
  [
    "has: elsewhere",
    model,
    drawn({ net: "model@cloud" }),
    false,
    [],
    "The board has no model on the device.",
  ],
  [
    "has: too few",
    has({ type: "model", atLeast: 2 }),
    EARBUD,
    false,
    ["cnn"],
    "The board shows “cnn”: 1 of at least 2.",
  ],
  ["carries: there", results, EARBUD, true, ["buzzer-wearer"], "“buzzer” → “wearer” carries it."],
  [
    "carries: the other way round",
    results,
    drawn({ cnn: "model", you: "user" }, ["you -result> cnn"]),
    false,
    [],
    "No link carries results and events from a block on the device to a user.",
  ],
  [
    "never carries: does not",
    noAudioInCloud,
    EARBUD,
    true,
    [],
    "None of the links carries raw samples to a block in the cloud.",
  ],
  [
    "never carries: does",
    noAudioInCloud,
    drawn({ mic: "sensor", s3: "store" }, ["mic -raw> s3"]),
    false,
    ["mic-s3"],
    "“mic” → “s3” carries raw samples to a block in the cloud.",
  ],
  [
    "never leaves: stays",
    private_,
    EARBUD,
    true,
    ["mic-vad", "mic-cnn"],
    "No link takes raw samples or features away from what is on the device.",
  ],
  [
    "never leaves: leaves",
    private_,
    drawn({ mic: "sensor", app: "phone" }, ["mic -features> app"]),
    false,
    ["mic-app"],
    "“mic” → “app” takes raw samples or features away from what is on the device.",
  ],
  [
    "never leaves: to an allowed place",
    neverLeaves({ cargo: "raw", place: "device", exceptTo: "phone" }),
    drawn({ mic: "sensor", app: "phone" }, ["mic -raw> app"]),
    true,
    ["mic-app"],
    "No link takes raw samples away from what is on the device.",
  ],
  [
    "update: by the processor that the model runs on",
    updatable,
    EARBUD,
    true,
    ["cnn", "registry-phone", "phone-mcu"],
    "Updates come by “registry” → “phone” → “mcu”.",
  ],
  [
    "update: to the model itself",
    updatable,
    drawn({ repo: "registry", net: "model@gateway" }, ["repo -model> net"]),
    true,
    ["net", "repo-net"],
    "Updates come by “repo” → “net”.",
  ],
  [
    "update: to one device of two",
    updatable,
    drawn({ repo: "registry", a: "model", b: "model" }, ["repo -model> a"]),
    false,
    ["b"],
    "No update reaches “b”: no way over links that carry a model or firmware leads there from a registry or a service.",
  ],
  [
    "update: only over the air of telemetry",
    updatable,
    drawn({ repo: "registry", a: "model" }, ["repo -telemetry> a"]),
    false,
    ["a"],
    "No update reaches “a”: no way over links that carry a model or firmware leads there from a registry or a service.",
  ],
  [
    "update: to a processor in another place",
    updatable,
    drawn({ repo: "registry", hub: "gateway", a: "model" }, ["repo -firmware> hub", "hub -command> a"]),
    false,
    ["a"],
    "No update reaches “a”: no way over links that carry a model or firmware leads there from a registry or a service.",
  ],
  [
    "update: from nowhere",
    updatable,
    drawn({ a: "model", m: "mcu" }, ["m -model> a"]),
    false,
    ["a"],
    "The board has no registry or service from which an update could come.",
  ],
  [
    "update: a model in the cloud alone",
    updatable,
    drawn({ repo: "registry", a: "model@cloud" }, ["repo -model> a"]),
    false,
    [],
    "No model is drawn on a device, a phone or a gateway.",
  ],
  [
    "offline: a way is left",
    offline,
    EARBUD,
    true,
    ["mic-cnn", "cnn-mcu", "mcu-buzzer"],
    "Without “phone”, “mic” → “cnn” → “mcu” → “buzzer” is left.",
  ],
  [
    "offline: the only way is broken",
    offline,
    drawn({ mic: "sensor", hub: "gateway", you: "user" }, ["mic -raw> hub", "hub -result> you"]),
    false,
    ["hub", "mic-hub", "hub-you"],
    "Without “hub”, no way is left from a sensor to an actuator or a user: “mic” → “hub” → “you” is broken.",
  ],
  [
    "offline: no way at all",
    offline,
    drawn({ mic: "sensor", you: "user" }, ["you -wake> mic"]),
    false,
    [],
    "No way leads from a sensor to an actuator or a user, with or without any phone or gateway.",
  ],
  [
    "offline: nothing to go missing",
    offline,
    drawn({ mic: "sensor", you: "user" }, ["mic -result> you"]),
    true,
    ["mic-you"],
    "Without any phone or gateway, “mic” → “you” is left.",
  ],
  ["gated: by stages", gated, EARBUD, true, ["cnn", "vad-gate"], "“vad” → “gate” starts “cnn”."],
  [
    "gated: what it runs on",
    gated,
    drawn({ pir: "sensor", m: "mcu", net: "model" }, ["pir -wake> m", "net -result> m"]),
    true,
    ["net", "pir-m"],
    "“pir” → “m” starts “net”.",
  ],
  [
    "gated: one of two",
    gated,
    drawn({ pir: "sensor", a: "model", b: "model" }, ["pir -wake> a", "pir -raw> b"]),
    false,
    ["b"],
    "No link that carries wake-up leads to “b”, so nothing shows that it rests.",
  ],
  [
    "gated: by itself",
    gated,
    drawn({ a: "model" }, ["a -wake> a"]),
    false,
    ["a"],
    "No link that carries wake-up leads to “a”, so nothing shows that it rests.",
  ],
  [
    "path: over that cargo",
    monitored,
    EARBUD,
    true,
    ["mcu-phone", "phone-broker"],
    "“mcu” → “phone” → “broker” leads there.",
  ],
  [
    "path: only over another",
    monitored,
    drawn({ m: "mcu", b: "broker" }, ["m -result> b"]),
    false,
    ["m"],
    "No way leads from “m” to a block in the cloud over links that carry telemetry.",
  ],
  ["path: without an end", monitored, drawn({ m: "mcu" }), false, [], "The board has nothing in the cloud."],
  [
    "links: all say",
    told,
    EARBUD,
    true,
    ["mcu-phone", "phone-broker", "registry-phone", "phone-mcu"],
    "All 4 of them say what they carry, how and how often.",
  ],
  [
    "links: one is silent",
    told,
    drawn({ m: "mcu", a: "phone", b: "broker" }, ["m -wake> a BLE / / 1 1/h", "a -result> b MQTT"]),
    false,
    ["a-b"],
    "“a” → “b” says no payload or rate.",
  ],
  [
    "links: amounts that are none",
    told,
    drawn({ m: "mcu", a: "phone", b: "broker", c: "store" }, [
      "m -raw> a BLE / 16 kHz / 20 B",
      "a -result> b MQTT / tbd / on change",
      "b -result> c MQTT / 16 KB / once a day",
    ]),
    false,
    ["m-a", "a-b"],
    "“m” → “a”: “16 kHz” is no payload: a payload is a size, as in 51 B or 2 kB, or what is sent, as in “alarm”. “a” → “b”: “tbd” says nothing yet: a payload is a size, as in 51 B or 2 kB, or what is sent, as in “alarm”.",
  ],
  [
    "links: within one place",
    told,
    drawn({ m: "mcu", s: "sensor" }, ["s -raw> m"]),
    false,
    [],
    "No link leads from one place to another.",
  ],
  [
    "links: every one",
    linksSayWhat({ between: "blocks" }),
    drawn({ m: "mcu", s: "sensor" }, ["s -raw> m"]),
    false,
    ["s-m"],
    "“s” → “m” says no protocol, payload or rate.",
  ],
  [
    "signed: named further up",
    authentic,
    EARBUD,
    true,
    ["phone-mcu", "registry-phone"],
    "“registry” → “phone” shows the key or the signature.",
  ],
  [
    "signed: by a key",
    authentic,
    drawn({ r: "registry", ca: "service", m: "mcu" }, ["r -firmware> m HTTPS", "ca -key> m"]),
    true,
    ["r-m", "ca-m"],
    "“ca” → “m” shows the key or the signature.",
  ],
  [
    "signed: only encrypted",
    authentic,
    drawn({ r: "registry", m: "mcu" }, ["r -firmware> m TLS 1.3"]),
    false,
    ["r-m"],
    "“r” → “m” brings model or firmware without naming a signature, and no key is brought on the device.",
  ],
  [
    "signed: a word that only contains it",
    authentic,
    drawn({ r: "registry", m: "mcu" }, ["r -firmware> m designed by us"]),
    false,
    ["r-m"],
    "“r” → “m” brings model or firmware without naming a signature, and no key is brought on the device.",
  ],
  [
    "signed: nothing arrives",
    authentic,
    drawn({ r: "registry" }),
    false,
    [],
    "No link brings model or firmware to what is on the device.",
  ],
  ["mentions: nowhere", slots, EARBUD, false, [], "No name or note mentions “slot” or “A/B”."],
  [
    "mentions: on a link",
    slots,
    drawn({ r: "registry", m: "mcu" }, ["r -firmware> m two Slots"]),
    true,
    ["r-m"],
    "“r” → “m” says so.",
  ],
  [
    "mentions: within a word",
    slots,
    drawn({ r: "registry", m: "mcu" }, ["r -firmware> m timeslot"]),
    false,
    [],
    "No name or note mentions “slot” or “A/B”.",
  ],
];

test.each(CASES)("%s", (_, check, board, holds, ids, because) => {
  expect({ ...check(board), evidence: evidence(check, board) }).toEqual({ holds, because, evidence: ids });
});

test.each(Object.entries(ALL))("%s does not hold on an empty board, and says why", (_, check) => {
  expect(check(EMPTY)).toMatchObject({ holds: false, evidence: [] });
  expect(check(EMPTY).because).toMatch(/^[A-Z].*\.$/);
});

test("links into nothing and a second block of the same id are left out", () => {
  const board = drawn({ mic: "sensor", app: "phone" }, ["mic -raw> gone", "gone -raw> app"]);
  board.blocks.push({ ...(board.blocks[1] as Board["blocks"][number]), id: "mic", type: "model" });
  expect(private_(board)).toMatchObject({ holds: true, evidence: [] });
  expect(model(board).holds).toBe(false);
});

test("a loop ends, and a shortest way is told", () => {
  const links = [
    "a -telemetry> b",
    "b -telemetry> a",
    "b -telemetry> b",
    "b -telemetry> c",
    "c -telemetry> a",
  ];
  const board = drawn({ a: "mcu", b: "phone", c: "broker" }, links);
  expect(evidence(monitored, board)).toEqual(["a-b", "b-c"]);
});

test("no check throws, whatever is drawn, and evidence is on the board", () => {
  const id = fc.constantFrom("a", "b", "c", "d", "");
  const block = fc.record({
    id,
    type: fc.constantFrom(...BLOCK_TYPES),
    place: fc.constantFrom(...PLACES),
    name: fc.string({ maxLength: 8 }),
    note: fc.string({ maxLength: 8 }),
  });
  const words = fc.string({ maxLength: 8 });
  const link = fc.record({
    id: fc.constantFrom("1", "2", "3"),
    from: id,
    to: id,
    carries: fc.constantFrom(...CARGOES),
    protocol: words,
    payload: words,
    rate: words,
  });
  const board = fc.record({
    blocks: fc.array(block, { maxLength: 6 }),
    links: fc.array(link, { maxLength: 8 }),
  });
  fc.assert(
    fc.property(board, (drawing) => {
      for (const check of Object.values(ALL)) {
        const finding = check(drawing);
        const there = finding.evidence.every((place) => {
          return (place.in === "block" ? drawing.blocks : drawing.links).some((each) => each.id === place.id);
        });
        expect(there).toBe(true);
      }
    }),
  );
});
