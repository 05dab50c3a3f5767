import type { Shape } from "../map/patterns/shape.ts";

interface Props {
  readonly shapes: readonly Shape[];
  /** Side of the box the shapes are drawn in. */
  readonly box: number;
  readonly width?: number;
  readonly height?: number;
  /** Spoken name; without it the key is decoration beside its word. */
  readonly label?: string;
}

/** A map symbol on the page, from the shapes the map draws; colours may be CSS variables. */
export function ShapeKey({ shapes, box, width = box, height = box, label }: Props) {
  return (
    <svg
      width={width}
      height={height}
      viewBox={`${(box - width) / 2} ${(box - height) / 2} ${width} ${height}`}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {shapes.map(({ path, fill = "none", stroke = "none", width: line = 0, dash }) => (
        <path
          key={`${path}${fill}${stroke}`}
          d={path}
          fill={fill}
          stroke={stroke}
          strokeWidth={line}
          {...(dash ? { strokeDasharray: dash.join(" ") } : {})}
        />
      ))}
    </svg>
  );
}
