import { createContext, type ReactNode, useContext } from "react";

/** How places of an answer can be chosen: several as evidence, one to comment on, or not at all. */
export type Picking =
  | { kind: "evidence"; chosen: ReadonlySet<string> }
  | { kind: "comment"; chosen: string | undefined }
  | { kind: "none"; shown: ReadonlySet<string> };

const PickingContext = createContext<Picking>({ kind: "none", shown: new Set() });
export const PickingProvider = PickingContext.Provider;

function boxOf(picking: Exclude<Picking, { kind: "none" }>, key: string) {
  return picking.kind === "evidence"
    ? ({ type: "checkbox", name: `evidence-${key}`, defaultChecked: picking.chosen.has(key) } as const)
    : ({ type: "radio", name: "place", value: key, defaultChecked: picking.chosen === key } as const);
}

/** Further words of a place whose box stands elsewhere: they choose it too. */
export function PlaceWords({ placeKey, children }: PlaceBoxProps) {
  const picking = useContext(PickingContext);
  if (picking.kind === "none") {
    return <span className={picking.shown.has(placeKey) ? "dr-place is-shown" : "dr-place"}>{children}</span>;
  }
  return (
    <label className="dr-place dr-pick" htmlFor={`box-${placeKey}`}>
      {children}
    </label>
  );
}

type PlaceBoxProps = { placeKey: string; children: ReactNode };

/** A sentence, block, link or row: a box that a form sends, or where nothing is asked, its words alone. */
export function PlaceBox({ placeKey, children }: PlaceBoxProps) {
  const picking = useContext(PickingContext);
  const id = `at-${placeKey}`;
  if (picking.kind === "none") {
    return (
      <span id={id} className={picking.shown.has(placeKey) ? "dr-place is-shown" : "dr-place"}>
        {children}
      </span>
    );
  }
  return (
    <label className="dr-place dr-pick" id={id}>
      <input {...boxOf(picking, placeKey)} id={`box-${placeKey}`} data-place={placeKey} />
      {children}
    </label>
  );
}
