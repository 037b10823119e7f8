/** Boards of tests, written in a line or two. */
import {
  BLOCK_TYPES,
  type Block,
  type BlockType,
  type Board,
  CARGOES,
  type Cargo,
  type Link,
  type Place,
  USUAL_PLACE,
} from "#problems/system-design/vocabulary.ts";

/**
 * Blocks by id: a type, alone or with a place, as in "model@gateway". Links as "mic -raw> vad", of ids "mic-vad"; what follows is
 * protocol, payload and rate, separated by "/".
 */
export function drawn(blocks: Record<string, string>, links: string[] = []): Board {
  return { blocks: Object.entries(blocks).map(([id, words]) => block(id, words)), links: links.map(link) };
}

function block(id: string, words: string): Block {
  const [type, place] = words.split("@") as [BlockType, Place | undefined];
  if (!BLOCK_TYPES.includes(type)) throw new Error(`${type} is no type of block`);
  return { id, type, place: place ?? USUAL_PLACE[type], name: id, note: "" };
}

function link(words: string): Link {
  const [, from = "", carries = "", to = "", said = ""] = /^(\w+) -(\w+)> (\w+) ?(.*)$/.exec(words) ?? [];
  if (!CARGOES.includes(carries as Cargo)) throw new Error(`${words} is no link`);
  const [protocol = "", payload = "", rate = ""] = said.split("/").map((part) => part.trim());
  return { id: `${from}-${to}`, from, to, carries: carries as Cargo, protocol, payload, rate };
}

export const EMPTY: Board = { blocks: [], links: [] };

/** An earbud with a gate, a phone, a gateway and a cloud; updates come signed over the phone. */
export const EARBUD = drawn(
  {
    mic: "sensor",
    vad: "stage",
    gate: "stage",
    cnn: "model",
    mcu: "mcu",
    buzzer: "actuator",
    phone: "phone",
    broker: "broker",
    registry: "registry",
    wearer: "user",
  },
  [
    "mic -raw> vad",
    "vad -wake> gate",
    "gate -command> cnn",
    "mic -raw> cnn",
    "cnn -result> mcu",
    "mcu -command> buzzer",
    "mcu -telemetry> phone BLE / 20 B / 24 1/d",
    "phone -telemetry> broker HTTPS / 20 B / 24 1/d",
    "registry -model> phone HTTPS, signed with Ed25519 / 75 kB / 1 1/month",
    "phone -model> mcu BLE / 75 kB / 1 1/month",
    "buzzer -result> wearer",
  ],
);
