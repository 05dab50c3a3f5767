import type { Shape } from "../map/patterns/shape.ts";

interface Props {
  readonly shapes: readonly Shape[];
  /** Side of the box the shapes are drawn in. */
  readonly box: number;
  readonly width?: number;
  readonly height?: number;
  /** Side of the whole box as drawn, CSS pixels; without it one unit is one pixel. */
  readonly size?: number;
  /** Spoken name; without it the key is decoration beside its word. */
  readonly label?: string;
}

/** A map symbol on the page, from the shapes the map draws; colours may be CSS variables. */
export function ShapeKey(props: Props) {
  const { shapes, box, width = box, height = box, size = box, label } = props;
  return (
    <svg
      width={(width * size) / box}
      height={(height * size) / box}
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
