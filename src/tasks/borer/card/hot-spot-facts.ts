import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { Fact } from "../../../ui/text/fact-list.tsx";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { heldReason } from "../model/held-reason.ts";
import { className, resultWords, signedClass } from "../model/result-words.ts";
import { formatP } from "../panel/moran-words.ts";
import { cardTexts } from "../texts/card-texts.ts";
import { hotSpotTexts } from "../texts/hot-spot-texts.ts";

/** A unit called hot whose own rate is below that of all together. */
const isByNeighbours = ({ classShown, events, exposure }: HotSpotAnswer, unit: number): boolean => {
  if ((classShown[unit] as number) <= 0) return false;
  const sum = (all: Float64Array): number => all.reduce((total, one) => total + one, 0);
  return (events[unit] as number) * sum(exposure) < sum(events) * (exposure[unit] as number);
};

/** What Gi* says of a unit, with the reason where it was held back. */
export const hotSpotFacts = (
  answer: HotSpotAnswer,
  unit: number,
  locale: Locale,
): readonly Fact[] => {
  const t = cardTexts[locale];
  const h = hotSpotTexts[locale];
  const z = answer.z[unit] as number;
  const held = heldReason(answer, unit);
  const would = signedClass(answer.classBh[unit]);
  const lowered =
    answer.lowered[unit] === 1 && would
      ? h.lowered(className(would, answer.unit, locale))
      : undefined;
  const hint =
    held === null
      ? (lowered ?? (isByNeighbours(answer, unit) ? h.byNeighbours : undefined))
      : `${t.held} ${h.heldWhy[held]}${would ? `; ${h.would(className(would, answer.unit, locale))}` : ""}.`;
  return [
    {
      label: t.hot,
      value: resultWords(answer, unit, locale),
      ...(hint !== undefined && { hint }),
    },
    ...(Number.isNaN(z)
      ? [{ label: t.z, value: "–", hint: t.noZ }]
      : [
          { label: t.z, value: formatNumber(z, 2) },
          { label: t.q, value: formatP(answer.q[unit] as number) },
          { label: t.p, value: formatP(answer.p[unit] as number) },
          ...(Number.isNaN(answer.pPermuted[unit])
            ? []
            : [{ label: t.pPermuted, value: formatP(answer.pPermuted[unit] as number) }]),
        ]),
    { label: t.neighbours, value: formatInteger(answer.neighbours[unit] as number) },
  ];
};

/** Adjusted rates of a unit; nothing where they do not exist. */
export const bayesFacts = (
  answer: HotSpotAnswer,
  unit: number,
  trap: boolean,
  locale: Locale,
): readonly Fact[] => {
  const t = cardTexts[locale];
  const written = (value: number): string =>
    `${formatNumber(value, trap ? 2 : 1)}${trap ? "" : "%"}`;
  return (
    [
      [t.eb, answer.ebGlobal[unit]],
      [t.ebLocal, answer.ebLocal[unit]],
    ] as const
  ).flatMap(([label, value]) =>
    value !== undefined && Number.isFinite(value) ? [{ label, value: written(value) }] : [],
  );
};
