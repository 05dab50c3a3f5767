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
  const shapes = gap ? gapShapes(COLOURS) : markShapes(mark, COLOURS);
  return (
    <svg
      width={gap ? 16 : 22}
      height={gap ? 16 : 22}
      viewBox={`0 0 ${box} ${box}`}
      aria-hidden="true"
    >
      {shapes.map(({ path, fill = "none", stroke = "none", width = 0 }) => (
        <path key={path} d={path} fill={fill} stroke={stroke} strokeWidth={width} />
      ))}
    </svg>
  );
}
