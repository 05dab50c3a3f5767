import type { CheckReference, RegisterRule, SkippedRule } from "../register-check.ts";
import type { RegisterView } from "./register-view.ts";

/** Rules that this register, or what ships, leaves without an answer. */
export function skippedRules(
  { column }: RegisterView,
  { districts, varieties, heights }: CheckReference,
  dayColumns: readonly string[],
): readonly SkippedRule[] {
  const skipped: SkippedRule[] = [];
  const need = (rule: RegisterRule, has: boolean, known = true): void => {
    if (!has) skipped.push({ rule, why: "no-column" });
    else if (!known) skipped.push({ rule, why: "no-reference" });
  };
  const known = districts.length > 0;
  need("dni", column("dni") !== undefined);
  need("ubigeo", column("ubigeo") !== undefined, known);
  need("district", column("distrito") !== undefined, known);
  need("area", column("area_total_ha") !== undefined);
  need("coffee", column("area_cafe_ha") !== undefined);
  need("altitude", column("altitud_msnm") !== undefined, heights !== null);
  need("dates", dayColumns.length > 0);
  need("varieties", column("variedades") !== undefined, varieties.length > 0);
  need("hamlet", column("caserio") !== undefined);
  need("organic", column("estado_organico") !== undefined);
  return skipped;
}
