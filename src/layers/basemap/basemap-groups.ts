/** What the legend switches as one; from the ground up. */
export const BASEMAP_GROUPS = ["relief", "water", "places"] as const;
export type BasemapGroup = (typeof BASEMAP_GROUPS)[number];

export interface GroupSettings {
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
}
