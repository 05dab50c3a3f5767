import type { ScaleLength } from "./scale-length.ts";
import { scaleMarks } from "./scale-length.ts";

export interface ScaleBarProps extends ScaleLength {
  readonly label: (length: string) => string;
}

const SIDE = 10;
const BAR_Y = 20;
const BAR_HEIGHT = 5;

/** Bar with a black and a white half, in metres or kilometres. */
export function ScaleBar({ length, width, label }: ScaleBarProps) {
  const [zero, half, full] = scaleMarks(length);
  const [whole = "", unit = ""] = full.split(" ");
  return (
    <svg className="scale-bar" width={width + SIDE * 2 + 22} height={32} role="img">
      <title>{label(full)}</title>
      <g transform={`translate(${SIDE} 0)`}>
        <text y={14} textAnchor="middle">
          {zero}
        </text>
        <text x={width / 2} y={14} textAnchor="middle">
          {half}
        </text>
        <text x={width} y={14} textAnchor="middle">
          {whole}
          <tspan dx={3}>{unit}</tspan>
        </text>
        <rect className="scale-bar-white" y={BAR_Y} width={width} height={BAR_HEIGHT} />
        <rect className="scale-bar-black" y={BAR_Y} width={width / 2} height={BAR_HEIGHT} />
      </g>
    </svg>
  );
}
