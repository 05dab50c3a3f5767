import type { TrialSite } from "../../domain/trials/trial-site.ts";
import { CIRCLE_BOX } from "../reference-parts.ts";
import { ShapeKey } from "../shape-key.tsx";
import { SITE_BOX, siteShapes } from "./trial-shapes.ts";

const COLOURS = { casing: "none", forest: "var(--forest)", sheet: "var(--sheet)" };

export interface SiteKeyProps {
  readonly kind: TrialSite["kind"];
  /** As wide as the circle of the legend, so that the rows' words stand in one line. */
  readonly wide?: boolean;
  /** CSS pixels. */
  readonly size?: number;
}

/** The map's symbol of a site, for legends, tables and cards. */
export const SiteKey = ({ kind, wide = false, size = SITE_BOX }: SiteKeyProps) => (
  <ShapeKey
    shapes={siteShapes(kind, COLOURS)}
    box={SITE_BOX}
    width={wide ? CIRCLE_BOX : SITE_BOX}
    size={size}
  />
);
