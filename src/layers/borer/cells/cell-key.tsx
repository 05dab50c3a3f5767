import { useId } from "react";
import { type CellDrawing, cellDrawing } from "./cell-drawing.ts";
import type { CellLook } from "./cell-look.ts";

const COLOURS = { cherry: "var(--cherry)", position: "var(--position)", mid: "var(--mid)" };
const HEXAGON = "M11 2L19 6.5V15.5L11 20L3 15.5V6.5Z";

/** A unit as it is drawn on the map. Beside the word that says the same, hence silent. */
export function CellKey({ look }: { readonly look: CellLook }) {
  const id = useId();
  const drawing = cellDrawing(look, COLOURS);
  const { color, ground, edge, dashed, hatch } = drawing;
  return (
    <svg width={28} height={22} viewBox="-3 0 28 22" aria-hidden="true">
      {hatch && <Hatch id={id} drawing={drawing} />}
      <path d={HEXAGON} fill={color} fillOpacity={ground} />
      {hatch && <path d={HEXAGON} fill={`url(#${id})`} />}
      <path
        d={HEXAGON}
        fill="none"
        stroke={color}
        strokeWidth={edge}
        {...(dashed ? { strokeDasharray: "2.5 2" } : {})}
      />
    </svg>
  );
}

function Hatch({ id, drawing }: { readonly id: string; readonly drawing: CellDrawing }) {
  const { hatch, color } = drawing;
  if (!hatch) return null;
  const { way, side, width } = hatch;
  const path =
    way === "-"
      ? `M0 ${side / 2}H${side}`
      : `M-${side} ${side}L${side} -${side}M0 ${side}L${side} 0M0 ${2 * side}L${2 * side} 0`;
  return (
    <defs>
      <pattern id={id} width={side} height={side} patternUnits="userSpaceOnUse">
        <path d={path} stroke={color} strokeWidth={width} fill="none" />
      </pattern>
    </defs>
  );
}

/** The sign of an island. */
export function IslandKey() {
  return (
    <svg width={28} height={22} viewBox="-3 0 28 22" aria-hidden="true">
      <circle cx={11} cy={11} r={5} fill="var(--casing)" stroke="var(--ink)" strokeWidth={1.4} />
      <circle cx={11} cy={11} r={1.7} fill="var(--ink)" />
    </svg>
  );
}
