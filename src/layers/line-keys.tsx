import { useId } from "react";

const WIDTH = 40;
const HEIGHT = 20;

/** The limit with its ribbon on the inner side. Beside a word that says the same, hence silent. */
export function LimitKey() {
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <rect y={9} width={WIDTH} height={7} fill="var(--forest)" fillOpacity={0.24} />
      <line
        x2={WIDTH}
        y1={8}
        y2={8}
        stroke="var(--forest)"
        strokeWidth={2}
        strokeDasharray="12 3 2.5 3"
      />
    </svg>
  );
}

/** The legal buffer zone: a solid line with ticks inwards. */
export function BufferKey() {
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <path
        d={`M0 8H${WIDTH}M5 8v6M15 8v6M25 8v6M35 8v6`}
        stroke="var(--forest)"
        strokeWidth={1.5}
        fill="none"
      />
    </svg>
  );
}

/** The band of N km: a dotted edge over a hatch. */
export function BandKey() {
  const hatch = useId();
  return (
    <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
      <defs>
        <pattern id={hatch} width={8} height={8} patternUnits="userSpaceOnUse">
          <path d="M-2 -2L10 10" stroke="var(--coffee)" strokeWidth={0.8} strokeOpacity={0.55} />
        </pattern>
      </defs>
      <rect y={4} width={WIDTH} height={14} fill={`url(#${hatch})`} />
      <line
        x2={WIDTH}
        y1={3}
        y2={3}
        stroke="var(--coffee)"
        strokeWidth={1.5}
        strokeDasharray="1.5 2.5"
      />
    </svg>
  );
}
