import { Background, BackgroundVariant, Panel, useReactFlow, useStore } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { firstView } from "#app/design/board/canvas/first-view.ts";
import { Icon } from "#app/icons/icon.tsx";
import type { Rectangle } from "#problems/system-design/board/layout/route.ts";

/** At which the whole of the largest board is an outline. */
export const LEAST_ZOOM = 0.25;

type BoardGroundProps = { frame: Rectangle; isEmpty: boolean };

/** The dotted ground, and the buttons that zoom. It begins with the whole board, or with its top where that would be too small to read. */
export function BoardGround({ frame, isEmpty }: BoardGroundProps) {
  const { zoomIn, zoomOut, setViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const hasBegun = useRef(false);

  const show = (least?: number) => void setViewport(firstView(frame, { width, height }, least));
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there is a size and something to show
  useEffect(() => {
    if (hasBegun.current || isEmpty || width === 0 || height === 0) return;
    hasBegun.current = true;
    show();
  }, [width, height, isEmpty]);

  return (
    <>
      <Background variant={BackgroundVariant.Dots} gap={16} size={2} color="var(--graticule)" />
      <Panel position="bottom-left" className="board-zoom">
        <Zoom icon="plus" label="Zoom in" onPress={() => void zoomIn()} />
        <Zoom icon="minus" label="Zoom out" onPress={() => void zoomOut()} />
        <Zoom icon="maximize" label="Show all of it" onPress={() => show(LEAST_ZOOM)} />
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
