import { ZONE_TINTS } from "./zone-style.ts";

/** One line of the zone's legend, tinted as on the map. */
export const ZoneKey = ({ sure }: { readonly sure: boolean }) => (
  <svg width="34" height="16" aria-hidden="true">
    <rect
      x="0.5"
      y="0.5"
      width="33"
      height="15"
      fill="var(--forest)"
      fillOpacity={sure ? ZONE_TINTS.sure : ZONE_TINTS.maybe}
      stroke="var(--forest)"
      strokeWidth={sure ? 1 : 0}
    />
  </svg>
);
