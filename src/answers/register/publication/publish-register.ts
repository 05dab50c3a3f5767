import type { Capital } from "../../../domain/capital.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { ownZone } from "../../../geo/crs/own-zone.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { boxCentres } from "../../../geo/flat/box-centres.ts";
import { GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { polygonArea } from "../../../geo/plane/polygon-area.ts";
import { auditRelease } from "../../../stats/disclosure/release-audit.ts";
import { byCell, type CellAnswer } from "../../aggregate/by-cell.ts";
import { byDistrict } from "../../aggregate/by-district.ts";
import {
  type Producers,
  producersOfRegister,
  UNKNOWN_PRODUCER,
} from "../../aggregate/producers.ts";
import { releaseGroup } from "../../aggregate/release-group.ts";
import { type DistrictSource, districtsOfRegister } from "./districts-of-register.ts";

export interface PublicQuestion {
  readonly register: Dataset<"plots">;
  readonly capitals: readonly Capital[];
}

export interface PublicGroup {
  /** Districts as officially written; several where one alone may not be shown. */
  readonly names: readonly string[];
  readonly withUnknown: boolean;
  readonly plots: number;
  /** Plots without a known producer count together as one. */
  readonly producers: number;
  /** Some of its plots have no known producer. */
  readonly withNobody: boolean;
  /** Plots with a polygon, and their planar hectares together. */
  readonly measured: number;
  readonly hectares: number;
}

export interface PublicCell {
  readonly ring: CellAnswer["cells"][number]["ring"];
  readonly plots: number;
  readonly producers: number;
}

export type PublicRegister =
  | {
      readonly kind: "refused";
      /** `no-producers`: nothing says whose the plots are; `few`: fewer than 5 in all; `tells`: what is left would tell of fewer. */
      readonly why: "no-producers" | "few" | "tells" | "no-place";
    }
  | {
      readonly kind: "groups";
      readonly producersFrom: NonNullable<Producers["field"]>;
      /** Where the districts are from. */
      readonly districtsFrom: DistrictSource;
      readonly plots: number;
      /** Known ones. */
      readonly producers: number;
      /** Plots whose producer is not known; in each group they count together as one producer. */
      readonly plotsOfNobody: number;
      /** Plots with a polygon, and their planar hectares together; points have none. */
      readonly measured: number;
      readonly hectares: number;
      readonly districts: readonly PublicGroup[];
      /** Null where cells and districts together would tell of fewer than 5 producers. */
      readonly cells: readonly PublicCell[] | null;
      readonly hiddenCells: number;
      readonly hiddenPlots: number;
    };

const SQUARE_METRES = 10_000;

/**
 * A register as it may be published: sums by district and counts by square kilometre, of five producers or more each, and all of it
 * held against each other, the total among them, so that no difference tells of fewer. No code, name or place of a plot is in it.
 */
export const publishRegister = (
  register: Dataset<"plots">,
  capitals: readonly Capital[],
): PublicRegister => {
  const { of, field } = producersOfRegister(register);
  if (field === null) return { kind: "refused", why: "no-producers" };
  const degrees = projectGeometry(register.geometry, register.crs, WGS84);
  const plane = ownZone(degrees);
  if (plane === null) return { kind: "refused", why: "no-place" };
  const metres = projectGeometry(register.geometry, register.crs, plane);
  const records = [...register.ids.keys()];
  const known = records.filter((i) => of[i] !== UNKNOWN_PRODUCER);
  if (new Set(known.map((i) => of[i]!)).size < LEAST_PRODUCERS) {
    return { kind: "refused", why: "few" };
  }
  const isMeasured = (i: number): boolean => metres.type[i] === GEOMETRY_POLYGON;
  const { districtOf, from } = districtsOfRegister(register, degrees, capitals);
  const groups = byDistrict({
    districtOf,
    records,
    producers: of,
    capitals,
    splits: [isMeasured],
  });
  if (groups === null) return { kind: "refused", why: "few" };
  const group = (members: readonly number[]) => releaseGroup(register.id, members, of);
  const released = [
    group(records),
    ...groups.flatMap(({ members }) => [group(members), group(members.filter(isMeasured))]),
  ].filter(({ members }) => members.length > 0);
  if (!auditRelease(released, LEAST_PRODUCERS).safe) return { kind: "refused", why: "tells" };
  const cells = byCell({ centres: boxCentres(metres), plane, records, producers: of });
  const together = [...released, ...cells.cells.map(({ members }) => group(members))];
  const safe = auditRelease(together, LEAST_PRODUCERS).safe;
  const producersOf = (members: readonly number[]): number =>
    new Set(members.map((i) => of[i]!)).size;
  const areaOf = (members: readonly number[]): number =>
    members.reduce((sum, i) => sum + polygonArea(metres, i), 0) / SQUARE_METRES;
  const all = records.filter(isMeasured);
  return {
    kind: "groups",
    producersFrom: field,
    districtsFrom: from,
    plots: records.length,
    producers: producersOf(known),
    plotsOfNobody: records.length - known.length,
    measured: all.length,
    hectares: areaOf(all),
    districts: groups.map(({ names, withUnknown, members }) => {
      const measured = members.filter(isMeasured);
      return {
        names,
        withUnknown,
        plots: members.length,
        producers: producersOf(members),
        withNobody: members.some((i) => of[i] === UNKNOWN_PRODUCER),
        measured: measured.length,
        hectares: areaOf(measured),
      };
    }),
    cells: safe
      ? cells.cells.map(({ ring, members }) => ({
          ring,
          plots: members.length,
          producers: producersOf(members),
        }))
      : null,
    hiddenCells: cells.hiddenCells,
    hiddenPlots: cells.hiddenRecords + cells.placeless,
  };
};
