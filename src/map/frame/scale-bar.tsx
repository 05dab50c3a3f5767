import { type ScaleLength, scaleMarks } from "./scale-length.ts";
import { ScaleMarks } from "./scale-marks.tsx";

export interface ScaleBarProps extends ScaleLength {
  readonly label: (length: string) => string;
}

const SIDE = 10;
/** Room for the unit after the last mark. */
const UNIT = 36;

/** Bar with a black and a white half, in metres or kilometres. */
export function ScaleBar({ length, width, label }: ScaleBarProps) {
  return (
    <svg
      className="scale-bar"
      width={width + SIDE + UNIT}
      height={32}
      role="img"
      aria-label={label(scaleMarks(length)[2])}
    >
      <g transform={`translate(${SIDE} 0)`}>
        <ScaleMarks length={length} width={width} />
      </g>
    </svg>
  );
}
