import { type Hexagon, hexagonCentre } from "./hexagon.ts";

/** Northings of Peru north of 9° S, in millions of metres: left out of a code. */
const COMMON_MILLIONS = 9;

/**
 * Code of a cell by its centre: "C-726-410" is the one about E 726 km, N 9410 km. The 9000s of the northing are left out,
 * any other thousand is written ("C-726-8410"). Centres closer than the diagonal of a kilometre's square could share a
 * code, so smaller cells are named by hundreds of metres, or tens: "C-7263-4102". Within one plane and size no two
 * cells have the same code.
 */
export function hexagonCode(hexagon: Hexagon, size: number): string {
  const [x, y] = hexagonCentre(hexagon, size);
  let unit = 1000;
  while (unit > 0.001 && size < unit * Math.SQRT2) unit /= 10;
  const east = Math.round(x / unit);
  const north = Math.round(y / unit);
  const perMillion = 1e6 / unit;
  const digits = Math.max(3, Math.round(Math.log10(perMillion)));
  const millions = Math.floor(north / perMillion);
  const rest = padded(north - millions * perMillion, digits);
  return `C-${padded(east, digits)}-${millions === COMMON_MILLIONS ? rest : `${millions}${rest}`}`;
}

const padded = (value: number, digits: number): string =>
  value < 0 ? `-${padded(-value, digits)}` : String(Math.round(value)).padStart(digits, "0");
