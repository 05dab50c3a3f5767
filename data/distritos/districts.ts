import { inData } from "../folder.ts";
import { numberIn, readTable, textIn } from "../read-table.ts";

export interface District {
  readonly ubigeoInei: string;
  readonly ubigeoReniec: string;
  readonly province: string;
  readonly name: string;
  readonly capital: string;
  readonly areaKm2: number;
  /** Metres above the sea, INEI. */
  readonly height: number;
  /** Degrees, WGS84. */
  readonly lon: number;
  readonly lat: number;
}

/** The 19 districts of San Ignacio and Jaén, with their capitals. */
export const readDistricts = async (): Promise<readonly District[]> => {
  const rows = await readTable(inData("distritos/distritos.csv"));
  return rows.map((row) => ({
    ubigeoInei: textIn(row, "ubigeo_inei"),
    ubigeoReniec: textIn(row, "ubigeo_reniec"),
    province: textIn(row, "provincia"),
    name: textIn(row, "distrito"),
    capital: textIn(row, "capital"),
    areaKm2: numberIn(row, "sup_km2"),
    height: numberIn(row, "altitud_msnm"),
    lon: numberIn(row, "lon"),
    lat: numberIn(row, "lat"),
  }));
};
