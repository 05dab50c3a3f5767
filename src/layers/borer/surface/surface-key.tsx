import { useId } from "react";
import { rampOf, shareOfClass } from "../symbols/clock-shapes.ts";

const HEXAGON = "M10 1.5L18 6V15L10 19.5L2 15V6Z";

/** A cell of the surface, hatched for a class of null; silent beside its word. */
export function SurfaceKey({
  value,
  classes,
}: {
  readonly value: number | null;
  readonly classes: number;
}) {
  const id = useId();
  const ramp = value === null ? null : rampOf(shareOfClass(value, classes));
  return (
    <svg width={28} height={21} viewBox="-4 0 28 21" aria-hidden="true">
      {ramp === null && (
        <defs>
          <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse">
            <path d="M-5 5L5 -5M0 5L5 0M0 10L10 0" stroke="var(--mid)" strokeWidth={0.9} />
          </pattern>
        </defs>
      )}
      <path
        d={HEXAGON}
        fill={ramp === null ? `url(#${id})` : `var(--${ramp})`}
        stroke="var(--ramp-edge)"
        strokeOpacity={0.6}
      />
    </svg>
  );
}
