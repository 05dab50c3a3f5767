import type { Random } from "../parcelas-ejemplo/random.ts";
import { campaignOf, written } from "./days.ts";
import type { MonitoringPoint } from "./points.ts";
import type { ReadingRow } from "./reading-row.ts";

/** What every line says of its point and day. The place is what a hand-held GPS said that day, to the metre. */
export const commonCells = (point: MonitoringPoint, day: number, random: Random): ReadingRow => {
  const { plot, at } = point;
  return {
    id_punto: point.id,
    fecha: written(day),
    campana: String(campaignOf(day)),
    codigo_parcela: point.plotCode,
    organizacion: plot.farming.organisation,
    distrito: plot.place.district,
    caserio: point.hamlet,
    este: (at[0] + random.normal(0, 2.5)).toFixed(0),
    norte: (at[1] + random.normal(0, 2.5)).toFixed(0),
    altitud_msnm: String(point.height),
    variedad: plot.farming.varieties.split(",")[0]!,
    sombra: point.shade,
  };
};
