import { ShapeKey } from "../shape-key.tsx";
import type { AltitudeLook } from "./altitude-looks.ts";
import { altitudeShapes, PLOT_BOX } from "./altitude-shapes.ts";

const COLOURS = {
  casing: "none",
  cherry: "var(--cherry)",
  forest: "var(--forest)",
  mid: "var(--mid)",
  ochre: "var(--ochre)",
  sheet: "var(--sheet)",
};

export interface AltitudeKeyProps {
  readonly look: AltitudeLook;
  /** Spoken name; without it the key is decoration beside its word. */
  readonly label?: string;
}

/** The map's symbol of a plot, for legends, tables and cards. */
export function AltitudeKey({ look, label }: AltitudeKeyProps) {
  return (
    <ShapeKey
      shapes={altitudeShapes(look, COLOURS)}
      box={PLOT_BOX}
      width={20}
      {...(label !== undefined && { label })}
    />
  );
}
