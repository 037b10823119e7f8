import { useStore } from "@xyflow/react";
import { LEGIBLE_ZOOM } from "#app/design/board/mini-block.tsx";

/** The scale where figures are too small to be read, to two digits; undefined where they can be. */
export function useAfar(): number | undefined {
  return useStore(({ transform: [, , zoom] }) => {
    if (zoom >= LEGIBLE_ZOOM) return undefined;
    return Number(zoom.toPrecision(2));
  });
}
