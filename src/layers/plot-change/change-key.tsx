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

const DASHED = [
  { path: "M3 12.5V4.5L12.5 3L13 13Z", stroke: "var(--ink)", width: 1.3, dash: [2.6, 2] },
] as const;

/** The dashed outline of where a plot lay. */
export const EarlierKey = () => <ShapeKey shapes={DASHED} box={CHANGE_BOX} width={20} />;
