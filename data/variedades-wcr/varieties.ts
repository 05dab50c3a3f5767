import type { AltitudeBand, Variety } from "../../src/domain/varieties/variety.ts";
import {
  CUP_CLASSES,
  RESISTANCES,
  STATURES,
  YIELD_CLASSES,
} from "../../src/domain/varieties/variety.ts";
import { inData } from "../folder.ts";
import { numberIn, type Row, readTable, textIn } from "../read-table.ts";

const PAGES = "https://varieties.worldcoffeeresearch.org/varieties/";

/** A word of the catalogue's own scale; "unknown" is null, anything else is a slip of ours. */
const wordIn = <T extends string>(row: Row, column: string, scale: readonly T[]): T | null => {
  const text = textIn(row, column);
  if (text === "unknown") return null;
  const word = scale.find((known) => known === text);
  if (word === undefined) throw new Error(`${column}: "${text}" is not of the scale`);
  return word;
};

const bandIn = (row: Row, latitudes: string): AltitudeBand => ({
  min: numberIn(row, `altitude_min_m_lat_${latitudes}`),
  max:
    textIn(row, `altitude_max_m_lat_${latitudes}`) === ""
      ? null
      : numberIn(row, `altitude_max_m_lat_${latitudes}`),
});

/** The catalogue's varieties, each with the address of its page. */
export const readVarieties = async (): Promise<readonly Variety[]> => {
  const pages = new Map(
    (await readTable(inData("variedades-wcr/paginas.csv"))).map((row) => [
      textIn(row, "variety"),
      textIn(row, "page"),
    ]),
  );
  const rows = await readTable(inData("variedades-wcr/variedades.csv"));
  return rows.map((row) => {
    const name = textIn(row, "variety");
    const page = pages.get(name);
    if (!page) throw new Error(`no page of ${name}`);
    return {
      name,
      stature: wordIn(row, "stature", STATURES),
      bandLat0To5: bandIn(row, "0_5"),
      bandLat5To15: bandIn(row, "5_15"),
      yieldClass: wordIn(row, "yield_potential", YIELD_CLASSES),
      cup: wordIn(row, "cup_quality_high_altitude", CUP_CLASSES),
      rust: wordIn(row, "rust", RESISTANCES),
      nematodes: wordIn(row, "nematodes", RESISTANCES),
      page: `${PAGES}${page}`,
    };
  });
};
