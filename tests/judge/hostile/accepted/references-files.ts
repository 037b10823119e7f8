// References to files and imports of types are erased, not followed.
/// <reference path="/etc/passwd" />
/// <reference types="node" />
import type { Secret } from "../../secret";
import type Other from "/etc/shadow";
export type { Secret };
declare const process: { env: Record<string, string> };
export function solve({ readings }: { readings: number[] }): unknown {
  const none: Secret | Other | undefined = undefined;
  return { count: readings.length, sum: readings.reduce((a, b) => a + b, 0), largest: Math.max(...readings) };
}
//# sourceMappingURL=file:///etc/passwd
