import type { ReadingColumns } from "../../../domain/readings/reading-columns.ts";
import { READING_METHODS, type ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { WordColumn } from "../../../domain/word-column.ts";
import { type PresentPeriods, presentPeriods } from "../analysis/select/present-periods.ts";
import type { Period, ReadingFilter } from "../analysis/select/reading-filter.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";
import type { BorerChoices } from "./borer-model.ts";
import type { BorerView } from "./borer-view.ts";

export const NO_CHOICES: BorerChoices = {
  methods: [],
  campaigns: [],
  months: [],
  organisations: [],
  districts: [],
  hamlets: [],
};

const filing = new Intl.Collator("es", { numeric: true, sensitivity: "base" });

const filed = (column: WordColumn): readonly string[] =>
  column.words.filter((word) => word !== "").sort(filing.compare);

/** Readings by method, most first; of equals in the order of the methods. Methods without readings are left out. */
export const methodsOf = ({ method }: ReadingColumns): BorerChoices["methods"] => {
  const counts = new Uint32Array(READING_METHODS.length);
  for (const code of method) counts[code] = (counts[code] ?? 0) + 1;
  return READING_METHODS.map((name, code) => ({ method: name, readings: counts[code] as number }))
    .filter(({ readings }) => readings > 0)
    .sort((a, b) => b.readings - a.readings);
};

const periodsOf = (source: ReadingSource, method: ReadingMethod): PresentPeriods =>
  presentPeriods(source, {
    method,
    period: { kind: "all" },
    organisation: null,
    district: null,
    hamlet: null,
  });

/** What a sheet has to choose from, for one method. */
export const choicesOf = (
  source: ReadingSource,
  methods: BorerChoices["methods"],
  method: ReadingMethod,
): BorerChoices => {
  const { campaigns, months } = periodsOf(source, method);
  const { organisation, district, hamlet } = source.columns;
  return {
    methods,
    campaigns,
    months,
    organisations: filed(organisation),
    districts: filed(district),
    hamlets: filed(hamlet),
  };
};

/** The latest campaign with a dated reading; all time where no reading has a campaign. */
export const proposedPeriod = ({ campaigns, months }: BorerChoices): Period => {
  const latest = months.findLast(({ campaign }) => campaign !== "")?.campaign ?? campaigns.at(-1);
  return latest === undefined ? { kind: "all" } : { kind: "campaign", campaign: latest };
};

/** The view's choices, with what the data propose where nobody chose. */
export const filterOf = (
  view: Pick<BorerView, "period" | "organisation" | "district" | "hamlet">,
  method: ReadingMethod,
  choices: BorerChoices,
): ReadingFilter => ({
  method,
  period: view.period ?? proposedPeriod(choices),
  organisation: view.organisation,
  district: view.district,
  hamlet: view.hamlet,
});
