import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import { groupTexts } from "../texts/group-texts.ts";

/** Height of an altitude band, m. */
export const ALTITUDE_STEP_M = 200;

/** A group's name as people read it; words where the readings do not say. */
export const groupName = (name: string, by: GroupKey, locale: Locale): string => {
  const t = groupTexts[locale];
  if (name === "") return t.noName;
  const from = Number(name);
  return by === "altitud" && Number.isFinite(from)
    ? t.altitude(formatInteger(from), formatInteger(from + ALTITUDE_STEP_M))
    : name;
};
