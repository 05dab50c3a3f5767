import type { Dataset } from "../../../domain/dataset.ts";
import type { TrialColumns } from "../../../domain/trials/trial-columns.ts";
import type { Variety } from "../../../domain/varieties/variety.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { type Fact, FactList } from "../../../ui/text/fact-list.tsx";
import { registerTexts } from "../texts.ts";

/** Names that a fact has room for. */
const MOST_NAMES = 6;

/** What a trial or a catalogue turned out to hold, for somebody who knows what should be in it. */
export const SheetFacts = ({ dataset }: { readonly dataset: Dataset | null }) => {
  const t = useTexts(registerTexts);
  const named = (label: string, names: readonly string[]): Fact => ({
    label,
    value: formatInteger(names.length),
    hint: [
      names.slice(0, MOST_NAMES).join(", "),
      ...(names.length > MOST_NAMES ? [t.andMore(formatInteger(names.length - MOST_NAMES))] : []),
    ].join(" "),
  });
  const ofTrial = ({ site, block, variety, campaign, responses }: TrialColumns): Fact[] => [
    site.words.length === 0
      ? { label: t.facts.sites, value: t.facts.oneSite }
      : named(t.facts.sites, site.words),
    ...(campaign.words.length === 0 ? [] : [named(t.facts.seasons, campaign.words)]),
    named(t.facts.blocks, block.words),
    named(t.facts.varieties, variety.words),
    named(
      t.facts.responses,
      responses.map(({ column }) => column),
    ),
  ];
  const ofCatalogue = (varieties: readonly Variety[]): Fact[] => {
    const share = (is: (one: Variety) => boolean): string =>
      t.ofVarieties(formatInteger(varieties.filter(is).length), formatInteger(varieties.length));
    return [
      {
        label: t.facts.banded,
        value: share((one) => one.bandLat0To5 !== null || one.bandLat5To15 !== null),
      },
      { label: t.facts.resistant, value: share(({ rust }) => rust === "resistant") },
    ];
  };
  if (dataset?.trial) return <FactList facts={ofTrial(dataset.trial)} />;
  return dataset?.varieties ? <FactList facts={ofCatalogue(dataset.varieties)} /> : null;
};
