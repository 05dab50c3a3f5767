import type { Finding } from "../../domain/issue/finding.ts";
import type { TrialColumns } from "../../domain/trials/trial-columns.ts";
import type { TrialField } from "../../domain/trials/trial-field.ts";
import type { Sheet } from "../sheets/sheet.ts";
import { nameColumn } from "./name-column.ts";
import type { TrialDraft } from "./trial-draft.ts";

/** The figures of the plots that stand, in their order, with what is odd about the names among them. */
export function trialColumnsOf(
  sheet: Sheet<TrialField>,
  draft: TrialDraft,
  accepted: readonly number[],
): { readonly trial: TrialColumns; readonly notes: readonly Finding[] } {
  const names = (field: TrialField, near: boolean) =>
    nameColumn(
      sheet.fields.get(field),
      accepted.length,
      (k) => sheet.cell(accepted[k] as number, field),
      near,
    );
  const numbers = (from: Float64Array): Float64Array =>
    Float64Array.from(accepted, (i) => from[i] as number);
  const site = names("sitio", true);
  const campaign = names("campana", false);
  const block = names("bloque", false);
  const variety = names("variedad", true);
  return {
    trial: {
      site: site.words,
      campaign: campaign.words,
      block: block.words,
      plot: names("parcela", false).words,
      variety: variety.words,
      altitude: numbers(draft.altitude),
      row: numbers(draft.row),
      column: numbers(draft.column),
      trees: numbers(draft.trees),
      responses: draft.responses.map((one) => ({ ...one, values: numbers(one.values) })),
    },
    notes: [site, campaign, block, variety].flatMap(({ notes }) => notes),
  };
}
