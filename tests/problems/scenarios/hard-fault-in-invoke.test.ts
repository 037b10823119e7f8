import { describe, expect, it } from "vitest";
import { openBench } from "./bench.ts";

const { answer: answerOf, artefact, prose } = await openBench("hard-fault-in-invoke");
const serial = await artefact("serial.log");
const map = await artefact("app.map");
const arenaWords = await artefact("arena-diff.log");
const disassembly = await artefact("invoke.txt");

function register(name: string): number {
  return Number.parseInt(new RegExp(`\\b${name}\\s+([0-9a-f]{8})`).exec(serial)?.[1] ?? "", 16);
}

function placeOf(section: string): { start: number; end: number } {
  const found = new RegExp(`${section}\\s+0x([0-9a-f]+)\\s+0x([0-9a-f]+)`).exec(map);
  const start = Number.parseInt(found?.[1] ?? "", 16);
  return { start, end: start + Number.parseInt(found?.[2] ?? "", 16) };
}

/** Address and value of each word that differs, and all addresses that are shown. */
const shown: number[] = [];
const changed = new Map<number, number>();
for (const [, at = "", words = ""] of arenaWords.matchAll(/^([0-9a-f]{8}) {3}((?:\S{8} ){3}\S{8})/gm)) {
  for (const [index, word] of words.split(" ").entries()) {
    const address = Number.parseInt(at, 16) + 4 * index;
    shown.push(address);
    if (word !== "--------") changed.set(address, Number.parseInt(word, 16));
  }
}

function bytesOf(word: number): string {
  return String.fromCharCode(...[0, 8, 16, 24].map((shift) => (word >>> shift) & 0xff));
}

const stack = placeOf(".bss.inference_stack");
const arena = placeOf(".bss.tensor_arena");

describe("a hard fault in Invoke", () => {
  it("has status registers of a precise bus fault that escalated", () => {
    const [precise, valid, unaligned, forced] = [1 << 9, 1 << 15, 1 << 24, 1 << 30];
    expect(register("CFSR")).toBe(precise | valid);
    expect(register("CFSR") & unaligned).toBe(0);
    expect(register("HFSR")).toBe(forced);
    const exception = register("exc_return");
    expect(exception & 0b1100).toBe(0b1100);
    expect(exception & 0b10000).toBe(0);
  });

  it("faults at the address that the marked instruction reads, where there is no memory", () => {
    const [, at = "", offset = ""] = /> ([0-9a-f]+): +ldr +r3, \[r0, #(\d+)\]/.exec(disassembly) ?? [];
    expect(Number.parseInt(at, 16)).toBe(register("pc"));
    expect(register("r0") + Number(offset)).toBe(register("BFAR"));
    expect(register("BFAR")).toBeGreaterThan(0x20000000 + 256 * 1024);
  });

  it("has the flags that `movs r2, #0` leaves, in Thumb state and outside of a handler", () => {
    const [negative, zero, thumb] = [2 ** 31, 2 ** 30, 2 ** 24];
    expect(disassembly).toMatch(/movs +r2, #0/);
    expect(register("r2")).toBe(0);
    expect(register("xpsr") & zero).toBe(zero);
    expect(register("xpsr")).toBeLessThan(negative);
    expect(register("xpsr") & thumb).toBe(thumb);
    expect(register("xpsr") & 0x1ff).toBe(0);
  });

  it("read its pointer from the text of the log line", () => {
    expect(changed.get(register("r1"))).toBe(register("r0"));
    expect(bytesOf(register("r0"))).toBe(" p=0");
    const line = /INF (stop .*)/.exec(serial)?.[1] ?? "?";
    expect([...changed.values()].map(bytesOf).join("")).toContain(line);
    expect(arenaWords).toContain("stop p=0.873,0.0");
  });

  it("has a map without gaps, in which the arena ends where the stack begins", () => {
    const places = [...map.matchAll(/^ (\.bss\.\S+)/gm)].map(([, name = ""]) => placeOf(name));
    for (const [index, { end }] of places.slice(0, -1).entries()) expect(places[index + 1]?.start).toBe(end);
    expect(arena.end).toBe(stack.start);
    expect(arena.end - arena.start).toBe(57344);
    expect(serial).toContain(`stack ${stack.end - stack.start} B at ${stack.start.toString(16)}`);
    const bss = placeOf(".bss");
    expect(places.at(0)?.start).toBe(bss.start);
    expect(places.at(-1)?.end).toBe(bss.end);
    for (const { start } of [arena, stack]) expect(start % 16).toBe(0);
  });

  it("was written 600 B below the stack while its last 64 B stayed painted", async () => {
    const depth = stack.start - Math.min(...changed.keys());
    expect(answerOf("how-deep")).toBe(depth);
    const fact = await prose("how-deep.fact.md");
    expect(fact).toContain(`4,096 + ${depth} = ${(4096 + depth).toLocaleString("en-GB")} B`);
    const inStack = shown.filter((address) => address >= stack.start);
    const painted = inStack.findIndex((address) => changed.has(address));
    expect(serial).toContain(`least stack ever free ${4 * painted} B`);
  });

  it("has a buffer of 256 B that begins with the text and ends where the stack is used again", () => {
    const begins = [...changed].find(([, word]) => bytesOf(word) === "stop")?.[0] ?? 0;
    const used = [...changed.keys()].filter((address) => address > begins + 64);
    expect(Math.min(...used) - begins).toBe(256);
  });

  it("tells of a stack pointer that is far from the end", () => {
    expect(register("psp") - stack.start).toBe(3640);
    expect(register("psp")).toBeLessThan(stack.end);
  });
});
