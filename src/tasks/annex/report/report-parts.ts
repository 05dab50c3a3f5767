import type { Metres } from "../../../geo/units.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { Paper } from "../../../print/paper.ts";
import type { AnnexQuestion } from "../document/prepare-annex.ts";
import type { ReportGroups } from "./report-groups.ts";

/** What every part of a report is made of. */
export interface ReportParts {
  /** Its result must be complete. */
  readonly question: AnnexQuestion;
  readonly groups: ReportGroups;
  readonly edges: readonly Metres[];
  readonly paper: Paper;
  readonly locale: Locale;
  /** When the report was made. */
  readonly made: Date;
}
