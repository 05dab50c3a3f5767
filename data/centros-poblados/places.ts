import { inData } from "../folder.ts";
import { numberIn, type Row, readTable, textIn } from "../read-table.ts";
import { restoreAccents } from "./accents.ts";
import { titleCase } from "./title-case.ts";

export interface Place {
  /** INEI's code of the populated place. */
  readonly code: string;
  readonly name: string;
  readonly district: string;
  readonly province: string;
  readonly urban: boolean;
  /** Degrees, WGS84. */
  readonly lon: number;
  readonly lat: number;
}

const named = (text: string): string => restoreAccents(titleCase(text));

const toPlace = (row: Row): Place => ({
  code: textIn(row, "ubigeo_inei_ccpp"),
  name: named(textIn(row, "centro_poblado").replace(/\s*\(C\.P\.L\.\)$/, "")),
  district: named(textIn(row, "distrito")),
  province: named(textIn(row, "provincia")),
  urban: textIn(row, "tipo") === "Urban",
  lon: numberIn(row, "lon"),
  lat: numberIn(row, "lat"),
});

/** Populated places of the map's window, in the order of INEI's codes. */
export const readPlaces = async (): Promise<readonly Place[]> => {
  const rows = await readTable(inData("centros-poblados/centros-poblados.csv"));
  return rows.map(toPlace);
};
