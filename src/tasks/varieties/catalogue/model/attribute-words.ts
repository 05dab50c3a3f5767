import type { Variety } from "../../../../domain/varieties/variety.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { classTexts } from "../texts/class-texts.ts";
import type { ComparedAttribute } from "./differing.ts";
import { bandText } from "./variety-words.ts";

/** What a catalogue says of one attribute, in a word. */
export const attributeWords = (
  variety: Variety,
  attribute: ComparedAttribute,
  locale: Locale,
): string => {
  const t = classTexts[locale];
  switch (attribute) {
    case "stature":
      return variety.stature === null ? t.notSaid : t.stature[variety.stature];
    case "yieldClass":
      return variety.yieldClass === null ? t.notSaid : t.yieldClass[variety.yieldClass];
    case "cup":
      return variety.cup === null ? t.notSaid : t.cup[variety.cup];
    case "rust":
    case "nematodes": {
      const value = variety[attribute];
      return value === null ? t.notSaid : t.resistance[value];
    }
    default: {
      const band = variety[attribute];
      return band === null ? t.noBand : bandText(band);
    }
  }
};
