import table from "../../../data/distritos/distritos.csv?raw";

export interface Capital {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

const [header = "", ...lines] = table.trim().split("\n");
const column = (name: string): number => header.split(",").indexOf(name);
const [NAME, LON, LAT] = ["capital", "lon", "lat"].map(column) as [number, number, number];

/** The district capitals of San Ignacio and Jaén, WGS84 degrees; the table is our own and has no quoted cell. */
export const CAPITALS: readonly Capital[] = lines.map((line) => {
  const cells = line.split(",");
  return { name: cells[NAME] ?? "", lon: Number(cells[LON]), lat: Number(cells[LAT]) };
});
