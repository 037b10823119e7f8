import { Background, BackgroundVariant, Panel, useReactFlow, useStore } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { firstView } from "#app/design/board/canvas/first-view.ts";
import { Icon } from "#app/icons/icon.tsx";
import type { Rectangle } from "#problems/system-design/board/layout/route.ts";

type BoardGroundProps = {
  frame: Rectangle;
  isEmpty: boolean;
  /** Counts how often the board was laid out anew as a whole: all of it is shown then. */
  arranged: number;
};

const GLIDE_MS = 200;

/** The dotted ground, and the buttons that zoom. It begins with the whole board. */
export function BoardGround({ frame, isEmpty, arranged }: BoardGroundProps) {
  const { zoomIn, zoomOut, setViewport } = useReactFlow();
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  const hasBegun = useRef(false);
  const shown = useRef(arranged);

  const show = (duration = 0) => void setViewport(firstView(frame, { width, height }), { duration });
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when there is a size and something to show
  useEffect(() => {
    if (hasBegun.current || isEmpty || width === 0 || height === 0) return;
    hasBegun.current = true;
    show();
  }, [width, height, isEmpty]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time, with the frame that came of it
  useEffect(() => {
    if (shown.current === arranged) return;
    shown.current = arranged;
    show(matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : GLIDE_MS);
  }, [arranged]);

  return (
    <>
      <Background variant={BackgroundVariant.Dots} gap={16} size={2} color="var(--graticule)" />
      <Panel position="bottom-left" className="board-zoom">
        <Zoom icon="plus" label="Zoom in" onPress={() => void zoomIn()} />
        <Zoom icon="minus" label="Zoom out" onPress={() => void zoomOut()} />
        <Zoom icon="maximize" label="Show all of it" onPress={() => show()} />
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
