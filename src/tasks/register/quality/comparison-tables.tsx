import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { FlowTable } from "../../../print/flow/flow-block.ts";
import { ruleName } from "../worklist/rule-list.tsx";
import type { OrganisationCount, QualityComparison } from "./quality-comparison.ts";
import { qualityTexts } from "./quality-texts.ts";

/** "12 → 3"; a single figure where nothing changed. */
export const change = (before: number, now: number): string =>
  before === now ? formatInteger(now) : `${formatInteger(before)} → ${formatInteger(now)}`;

/** How the register came against how it is: by rule, and by organisation where it names them. */
export const comparisonTables = (
  { rules, organisations }: QualityComparison,
  locale: Locale,
): readonly FlowTable[] => {
  const t = qualityTexts[locale];
  const byRule: FlowTable = {
    kind: "table",
    key: "compared-rules",
    gap: 5,
    caption: t.comparedRules,
    columns: [
      { id: "rule", header: t.rule, width: 146 },
      { id: "before", header: t.asCame, width: 20, align: "end" },
      { id: "now", header: t.asIs, width: 20, align: "end" },
    ],
    rows: rules.length,
    row: (i) => {
      const { example, before, now } = rules[i]!;
      return [ruleName(example, locale), formatInteger(before), formatInteger(now)];
    },
  };
  const counts: readonly (keyof OrganisationCount)[] = ["records", "flagged", "refused"];
  const byOrganisation: FlowTable = {
    kind: "table",
    key: "compared-organisations",
    gap: 5,
    caption: t.comparedOrganisations,
    columns: [
      { id: "organisation", header: t.organisation, width: 90 },
      ...counts.map((id) => ({ id, header: t[id], width: 32, align: "end" as const })),
    ],
    rows: organisations.length,
    row: (i) => {
      const { name, before, now } = organisations[i]!;
      return [name || t.nameless, ...counts.map((count) => change(before[count], now[count]))];
    },
  };
  return [
    ...(rules.length > 0 ? [byRule] : []),
    ...(organisations.length > 0 ? [byOrganisation] : []),
  ];
};
