import { ShapeKey } from "../shape-key.tsx";
import type { ChangeLook } from "./change-looks.ts";
import { CHANGE_BOX, changeShapes } from "./change-shapes.ts";

const COLOURS = {
  casing: "none",
  cherry: "var(--cherry)",
  forest: "var(--forest)",
  ink: "var(--ink)",
  mid: "var(--mid)",
  ochre: "var(--ochre)",
  sheet: "var(--sheet)",
};

/** The map's symbol of a change, for legends, tables and cards; its word stands beside it. */
export const ChangeKey = ({ look }: { readonly look: ChangeLook }) => (
  <ShapeKey shapes={changeShapes(look, COLOURS)} box={CHANGE_BOX} width={20} />
);
