/** What the legend switches as one; from the ground up. */
export const BASEMAP_GROUPS = ["relief", "water", "places"] as const;
export type BasemapGroup = (typeof BASEMAP_GROUPS)[number];

export interface GroupSettings {
  readonly visible: boolean;
  /** 0 to 1. */
  readonly opacity: number;
}

export const DEFAULT_GROUP_SETTINGS: Readonly<Record<BasemapGroup, GroupSettings>> = {
  relief: { visible: true, opacity: 1 },
  water: { visible: true, opacity: 1 },
  places: { visible: true, opacity: 1 },
};
