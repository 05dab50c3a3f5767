import type { Hypothesis } from "../../../answers/register/detective/detective.ts";
import { formatPercent } from "../../../i18n/format-measure.ts";
import { formatInteger, formatNumber } from "../../../i18n/format-number.ts";
import type { detectiveTexts } from "./detective-texts.ts";

type Words = (typeof detectiveTexts)["es-PE"];

const km = (value: number): string => formatNumber(value, value < 10 ? 1 : 0);

/** What speaks for or against a reading, a sentence each. */
export function readingFacts(
  { place, inPeru, district, kin, shared, twin }: Hypothesis,
  t: Words,
): readonly string[] {
  if (place === null) return [t.nowhere];
  if (!inPeru) return [t.abroad];
  const facts: string[] = [];
  if (kin) {
    const say = kin.of === "hamlet" ? t.hamlet : t.inDistrict;
    facts.push(say(kin.name, formatInteger(kin.plots), kin.plots, km(kin.km)));
  }
  if (district) facts.push(t.district(district.name, km(district.km), km(district.radiusKm)));
  if (!kin && !district) facts.push(t.nothingNear);
  if (twin !== null) facts.push(t.twin(twin));
  if (shared !== null && (shared > 0.001 || twin === null)) {
    facts.push(shared > 0.001 ? t.shared(formatPercent(Math.min(1, shared))) : t.free);
  }
  return facts;
}
