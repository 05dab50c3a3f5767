import { remember, remembered } from "../../../../i18n/remembered.ts";
import type { AsideVersion } from "../../../../store/aside-version.ts";

const KEY = "campo-apartados-vistos";

/** What went aside because another device deleted it, since a person last said that they saw such. */
export const unseenAsides = (asides: readonly AsideVersion[]): readonly AsideVersion[] => {
  const seen = Number(remembered(KEY) ?? 0);
  return asides.filter(({ why, at }) => why === "elsewhere" && !(at <= seen));
};

/** `asides`: those that were on the screen. */
export const rememberSeen = (asides: readonly AsideVersion[]): void =>
  remember(KEY, String(Math.max(...asides.map(({ at }) => at))));
