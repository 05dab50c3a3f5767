import { bottleBox, bottleShapes } from "./bottle-shapes.ts";

const COLOURS = {
  casing: "none",
  coffee: "var(--coffee)",
  mid: "var(--mid)",
  sheet: "var(--sheet)",
};

/** A trap as it is on the map; silent beside its word. */
export function BottleKey({ share }: { readonly share: number | null }) {
  const box = bottleBox(share ?? 0.5);
  return (
    <svg width={28} height={box} viewBox={`${(box - 28) / 2} 0 28 ${box}`} aria-hidden="true">
      {bottleShapes(share, COLOURS).map(
        ({ path, fill = "none", stroke = "none", width = 0, dash }) => (
          <path
            key={`${path}${fill}${stroke}`}
            d={path}
            fill={fill}
            stroke={stroke}
            strokeWidth={width}
            {...(dash ? { strokeDasharray: dash.join(" ") } : {})}
          />
        ),
      )}
    </svg>
  );
}
