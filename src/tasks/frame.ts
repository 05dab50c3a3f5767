import type { ComponentType, ReactNode } from "react";
import type { LayerSettings } from "../layers/map-layer-of.ts";
import type { BasePart } from "../map/base-part.ts";
import type { Bounds, FrameRequest } from "../map/camera.ts";
import type { FeatureHit } from "../map/map-events.ts";
import type { FeatureRef, MapLayer } from "../map/map-layer.ts";
import type { MapTool } from "../map/map-tool.ts";
import type { MapDetail } from "../map/map-view-props.ts";
import type { MapSurface } from "../map/surface/map-surface.ts";

/** A row of the layers column: switch, name, legend, source and date. */
export interface LayerRow {
  readonly id: string;
  readonly title: string;
  /** Number of features, already written out. */
  readonly count?: string;
  readonly legend: ReactNode;
  /** Source and date in one line; what is missing and how to add it. */
  readonly source: string;
  readonly defaults: LayerSettings;
  /** False for a row that only explains what is not there. */
  readonly switchable: boolean;
  /** False where its place on the sheet is fixed, as the basemap's is. */
  readonly movable: boolean;
  readonly actions?: ReactNode;
}

export interface FrameProps {
  /** Rows of the task, from the top of the sheet; the basemap's follow. */
  readonly rows: readonly LayerRow[];
  readonly layers: readonly MapLayer[];
  readonly extraBase?: readonly BasePart[];
  readonly attributions: readonly string[];
  /** Where the map opens when the address names no camera; null for the sanctuary. */
  readonly home: Bounds | null;
  readonly frame: FrameRequest | null;
  readonly selection: FeatureRef | null;
  readonly hover: FeatureRef | null;
  readonly detail: MapDetail | null;
  /** Heat, hexagons or columns over the sheet. */
  readonly surface?: MapSurface | null;
  /** Takes the pointer from the features while it is there, as drawing does. */
  readonly tool?: MapTool | null;
  readonly onFeatureClick: (hit: FeatureHit | null) => void;
  readonly onFeatureHover: (hit: FeatureHit | null) => void;
  /** Floating line at the pointer: the essentials of what is under it. */
  readonly hint: ReactNode;
  readonly panel: ReactNode;
  /** Main actions, pinned under the panel; on a phone under the sheet, or after the summary where there is a strip. */
  readonly actions: ReactNode;
  /** Between map and table, on a phone at the head of the sheet: time and its controls. */
  readonly strip?: ReactNode;
  readonly table: ReactNode;
  /** Height the table opens with, CSS pixels; less where a strip stands over it. */
  readonly tableHeight?: number;
  /** What the collapsed sheet of a phone shows. */
  readonly summary: ReactNode;
}

export type Frame = ComponentType<FrameProps>;
