import type { RoundTask } from "./borer-round-source.ts";
import { GAP_BOX, gapShapes, MARK_BOX, markShapes } from "./round-shapes.ts";

const COLOURS = {
  casing: "none",
  cherry: "var(--cherry)",
  ink: "var(--ink)",
  mid: "var(--mid)",
  sheet: "var(--sheet)",
  ochre: "var(--ochre)",
};

/** A mark of the round as it is on the map; silent beside its word. */
export function MarkKey({ mark }: { readonly mark: RoundTask | "gap" }) {
  const gap = mark === "gap";
  const box = gap ? GAP_BOX : MARK_BOX;
  // A gap's dot is drawn at twice its size on the map; marks at two thirds.
  const side = gap ? 11 : MARK_BOX;
  const shapes = gap ? gapShapes(COLOURS) : markShapes(mark, COLOURS);
  return (
    <svg
      width={28}
      height={22}
      viewBox={`${(box - side * (28 / 22)) / 2} ${(box - side) / 2} ${side * (28 / 22)} ${side}`}
      aria-hidden="true"
    >
      {shapes.map(({ path, fill = "none", stroke = "none", width = 0 }) => (
        <path key={path} d={path} fill={fill} stroke={stroke} strokeWidth={width} />
      ))}
    </svg>
  );
}
