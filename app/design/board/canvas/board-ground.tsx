import { Background, BackgroundVariant, Panel, useReactFlow, useStore } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { Icon } from "#app/icons/icon.tsx";
import type { Rectangle } from "#problems/system-design/board/layout/route.ts";

type BoardGroundProps = { frame: Rectangle; isEmpty: boolean };

const LEAST_LEGIBLE = 0.85;

/** The dotted ground, and the buttons that zoom. It begins with the whole board, or with its top where that would be too small to read. */
export function BoardGround({ frame, isEmpty }: BoardGroundProps) {
  const { zoomIn, zoomOut, setViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const hasBegun = useRef(false);

  function show(least: number) {
    const whole = Math.min(width / frame.width, height / frame.height, 1);
    const zoom = Math.max(whole, least);
    const x = width / 2 - (frame.x + frame.width / 2) * zoom;
    const spare = Math.max(0, height - frame.height * zoom) / 2;
    void setViewport({ x, y: spare - frame.y * zoom, zoom });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there is a size and something to show
  useEffect(() => {
    if (hasBegun.current || isEmpty || width === 0 || height === 0) return;
    hasBegun.current = true;
    show(LEAST_LEGIBLE);
  }, [width, height, isEmpty]);

  return (
    <>
      <Background variant={BackgroundVariant.Dots} gap={16} size={1.5} color="var(--graticule)" />
      <Panel position="bottom-left" className="board-zoom">
        <Zoom icon="plus" label="Zoom in" onPress={() => void zoomIn()} />
        <Zoom icon="minus" label="Zoom out" onPress={() => void zoomOut()} />
        <Zoom icon="maximize" label="Show all of it" onPress={() => show(0.25)} />
      </Panel>
    </>
  );
}

type ZoomProps = { icon: "plus" | "minus" | "maximize"; label: string; onPress: () => void };

function Zoom({ icon, label, onPress }: ZoomProps) {
  return (
    <button className="btn btn-icon btn-sm" type="button" aria-label={label} title={label} onClick={onPress}>
      <Icon name={icon} />
    </button>
  );
}
