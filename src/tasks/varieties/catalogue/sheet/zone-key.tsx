import { useId } from "react";

/** One line of the zone's legend, hatched as on the map. */
export const ZoneKey = ({ sure }: { readonly sure: boolean }) => {
  const id = useId();
  const side = sure ? 5 : 10;
  return (
    <svg width="34" height="16" aria-hidden="true">
      <defs>
        <pattern
          id={id}
          width={side}
          height={side}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d={`M0 0V${side}`} stroke="var(--forest)" strokeWidth={sure ? 2 : 1.2} />
        </pattern>
      </defs>
      <rect x="0.5" y="0.5" width="33" height="15" fill={`url(#${id})`} stroke="var(--hairline)" />
    </svg>
  );
};
