import type { ReactNode, Ref } from "react";

type ScrollAreaProps = {
  /** What it holds. */
  label: string;
  className: string;
  /** Text whose line ends count. */
  isText?: boolean;
  areaRef?: Ref<HTMLDivElement>;
  children: ReactNode;
};

/** Something that may be larger than its place: it scrolls, by keyboard too, and has a name. */
export function ScrollArea({ label, className, isText = false, areaRef, children }: ScrollAreaProps) {
  const shared = { className, tabIndex: 0, role: "group", "aria-label": label };
  if (isText) return <pre {...shared}>{children}</pre>;
  return (
    <div ref={areaRef} {...shared}>
      {children}
    </div>
  );
}
