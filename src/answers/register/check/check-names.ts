import { type DistrictBook, districtBook } from "../../../checks/register/district-book.ts";
import { districtSpelling } from "../../../checks/register/district-spelling.ts";
import { dniDigits } from "../../../checks/register/dni-digits.ts";
import { farFromDistrict } from "../../../checks/register/far-from-district.ts";
import { ubigeoDistrict, ubigeoWhole } from "../../../checks/register/ubigeo-district.ts";
import { ubigeoSystem } from "../../../checks/register/ubigeo-system.ts";
import type { District } from "../../../domain/district.ts";
import type { UbigeoSystem } from "../../../domain/issue/register-issues.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { cellDraft } from "./cell-draft.ts";
import type { RegisterView } from "./register-view.ts";
import type { Tell } from "./told.ts";

/** Who and where by name: DNI, district, ubigeo. Called once for the columns, then for each plot. */
export function namesCheck(
  view: RegisterView,
  districts: readonly District[],
  tell: Tell,
): (plot: number) => void {
  const { cell, column, plots, plane } = view;
  const book = districtBook(districts);
  const dni = column("dni");
  const ubigeo = column("ubigeo");
  const district = column("distrito");
  let system: UbigeoSystem | null = null;
  if (ubigeo !== undefined && districts.length > 0) {
    const pairs = Array.from(
      { length: plots },
      (_, plot) => [cell(plot, "ubigeo").trim(), cell(plot, "distrito")] as const,
    );
    const read = ubigeoSystem(pairs, book, ubigeo, view.register.ubigeo);
    system = read.system;
    tell(null, read.found);
  }
  const capitals = new Map(
    districts.map((one) => [one, projectPoint(one.lon, one.lat, WGS84, plane)] as const),
  );
  return (plot) => {
    if (dni !== undefined) tell(plot, dniDigits(cell(plot, "dni"), dni));
    if (districts.length === 0) return;
    const name = cell(plot, "distrito");
    if (district !== undefined) tellDistrict(view, plot, name, book, district, tell);
    if (ubigeo !== undefined) {
      const code = cell(plot, "ubigeo");
      const found = ubigeoDistrict(code, name, system, book, ubigeo);
      const whole =
        found?.code === "ubigeo-not-6-digits" ? ubigeoWhole(code, name, system, book) : null;
      const draft = whole === null ? null : cellDraft(view, plot, ubigeo, whole);
      tell(plot, found, draft ? [draft] : undefined);
    }
    const own = book.named(name);
    const capital = own && capitals.get(own);
    if (own && capital) {
      const [x, y] = [view.centres[2 * plot]!, view.centres[2 * plot + 1]!];
      tell(plot, farFromDistrict(own, Math.hypot(x - capital[0], y - capital[1]) / 1000));
    }
  };
}

function tellDistrict(
  view: RegisterView,
  plot: number,
  name: string,
  book: DistrictBook,
  column: string,
  tell: Tell,
): void {
  const found = districtSpelling(name, book, column);
  if (found?.code !== "district-misspelt") return;
  const draft = cellDraft(view, plot, column, found.params.nearest);
  tell(plot, found, draft ? [draft] : undefined);
}
