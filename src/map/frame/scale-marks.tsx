import { type ScaleLength, scaleMarks } from "./scale-length.ts";

const BAR_Y = 20;
const BAR_HEIGHT = 5;

/** Digits and the black and white halves of a scale bar, as SVG from the left end. */
export function ScaleMarks({ length, width }: ScaleLength) {
  const [zero, half, full] = scaleMarks(length);
  const [whole = "", unit = ""] = full.split(" ");
  return (
    <g className="scale-marks">
      <text y={14} textAnchor="middle">
        {zero}
      </text>
      {width > 56 && (
        <text x={width / 2} y={14} textAnchor="middle">
          {half}
        </text>
      )}
      <text x={width - 4} y={14}>
        {whole} {unit}
      </text>
      <rect y={BAR_Y} width={width} height={BAR_HEIGHT} fill="var(--sheet)" stroke="var(--ink)" />
      <rect y={BAR_Y} width={width / 2} height={BAR_HEIGHT} fill="var(--ink)" stroke="var(--ink)" />
    </g>
  );
}
