import { fileProvenance } from "../../../../domain/file-provenance.ts";
import { VERSION } from "../../../../domain/version.ts";
import type { Facts } from "../../../export-table.ts";
import type { FitSettings } from "../../analysis/fit/fit-query.ts";
import { writeEquivalences } from "../../model/equivalences.ts";
import { lapsePerKm } from "../../model/fit-view.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";

const METHOD =
  "Altitude (register, else relief) with its error against the altitude band published for the plot's latitude (to 5 degrees, 5 to 15 degrees); inside or outside only where the whole of altitude plus and minus error is.";

/** From what, against what and how: travels with every file. */
export const fitFacts = (
  { register, catalogue, answer, summary }: AnsweredPlots,
  settings: FitSettings,
  made: Date,
): Facts => ({
  ...fileProvenance(register.provenance),
  catalogue: catalogue.source,
  catalogue_varieties: catalogue.varieties.length,
  plots_compared: summary.compared,
  plots_outside: summary.outside,
  plots_undecidable: summary.of.undecidable,
  register_error_m: settings.registerErrorM,
  relief_error_m: settings.reliefErrorM,
  near_5_degrees: settings.nearDeg,
  equivalences: writeEquivalences(settings.equivalences),
  exercise_warming_c: settings.warmingC,
  exercise_lapse_c_per_km: settings.warmingC === 0 ? null : lapsePerKm(settings.lapseCPerM),
  exercise_shift_m: answer.shiftM,
  method: METHOD,
  version: VERSION,
  answered_at: made.toISOString(),
});
