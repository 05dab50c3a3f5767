import type { Documents } from "../../../domain/documents.ts";
import { FIELD_KINDS, type FieldKind } from "../../../domain/field/field-record.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectBoxes } from "../../../geo/crs/project-boxes.ts";
import { type Bounds, totalBounds } from "../../../geo/flat/bounds.ts";
import { createFieldStore } from "../../../store/field-store.ts";
import { thingsNow } from "../../../store/last-copy/things-now.ts";
import { projectContents } from "../../../store/project-contents.ts";
import { currentProject } from "../../../store/project-scope.ts";
import type { TripArea, TripData } from "../model/trip-facts.ts";

/** The register in use, unless it is a sample: nobody walks there. */
export const tripArea = ({ registers, activeRegister }: Documents): TripArea | null => {
  const register = registers.find(({ id }) => id === activeRegister);
  if (register === undefined || register.provenance.sample) return null;
  const box = totalBounds(register.geometry);
  if (box === null) return null;
  const [west, south, east, north] = projectBoxes(Float64Array.from(box), register.crs, WGS84);
  return { name: register.name, bounds: [west, south, east, north] as Bounds };
};

/** Counts what the open project has on this device. */
export const readTripData = async (documents: Documents): Promise<TripData> => {
  const [contents, things, records] = await Promise.all([
    projectContents(currentProject()),
    thingsNow(null),
    createFieldStore(() => undefined).list(),
  ]);
  const kept = new Set(contents.files.map(({ id }) => id));
  const own = <D extends { readonly id: string }>(list: readonly D[]): readonly D[] =>
    list.filter(({ id }) => kept.has(id));
  const registers = own(documents.registers);
  const field = Object.fromEntries(
    FIELD_KINDS.map((kind) => [kind, (records ?? []).filter((one) => one.kind === kind).length]),
  ) as Record<FieldKind, number>;
  const fileBytes = [...contents.files, ...contents.imports].reduce(
    (sum, { bytes }) => sum + bytes,
    0,
  );
  return {
    registers: registers.length,
    plots: registers.reduce((sum, { ids }) => sum + ids.length, 0),
    areas: own(documents.areas).length,
    readings: own(documents.readings).length,
    trials: own(documents.trials).length,
    fileBytes,
    imports: contents.imports.length,
    field,
    photoBytes: contents.bytes - fileBytes,
    walking: things?.walking ?? false,
    unread: contents.unread || records === null,
  };
};
