import { isIPv6 } from "node:net";
import type { Request } from "express";

/** Groups of four hexadecimal digits that a provider gives to one customer. */
const PREFIX_GROUPS = 4;

/**
 * Where a request comes from, for limits and fairness: an IPv4 address, or the network of an IPv6 address,
 * of which anybody has many. Never stored and never logged.
 */
export function addressOf(request: Pick<Request, "ip">): string {
  return networkOf(request.ip ?? "unknown");
}

/** The first 64 bits of an IPv6 address, however it is written; anything else as it is. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  if (!isIPv6(address)) return address;
  const [head = "", tail] = (address.split("%")[0] ?? "").split("::");
  const before = groups(head);
  const after = groups(tail ?? "");
  const zeros = tail === undefined ? 0 : 8 - before.length - after.length;
  const all = [...before, ...Array<string>(zeros).fill("0"), ...after];
  return all
    .slice(0, PREFIX_GROUPS)
    .map((one) => Number.parseInt(one, 16).toString(16))
    .join(":");
}

/** An address may end in the dotted form of its last two groups. */
function groups(text: string): string[] {
  return text === "" ? [] : text.split(":").flatMap((one) => (one.includes(".") ? ["0", "0"] : [one]));
}
