import { CHECK_DEFAULTS, CHECK_LIMITS } from "../../../answers/register/check-settings.ts";
import type { CheckSettings } from "../../../answers/register/register-check.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { CommandContext } from "../../command.ts";
import {
  SETTING_NAMES,
  storedSetting,
  writtenSetting,
} from "../worklist/settings/check-settings-view.ts";
import { checkCommandTexts } from "./check-command-texts.ts";

/** What each setting is called in a terminal; shares are written in per cent, as on the screen. */
const OPTION: Readonly<Record<keyof CheckSettings, string>> = {
  areaShare: "area",
  altitude: "altitude",
  organicDistance: "distance",
  pointHa: "point",
};

/** The settings of the checks as the line has them, defaults for the rest; or the sentence that says what is wrong. */
export function settingsOf(
  options: CommandContext["options"],
  locale: Locale,
): CheckSettings | string {
  const settings: Record<keyof CheckSettings, number> = { ...CHECK_DEFAULTS };
  for (const name of SETTING_NAMES) {
    const text = options[OPTION[name]];
    if (typeof text !== "string") continue;
    const value = storedSetting(name, text);
    if (value === null) {
      const { least, most } = CHECK_LIMITS[name];
      const [from, to] = [least, most].map((end) => String(writtenSetting(name, end)));
      return checkCommandTexts[locale].badSetting(OPTION[name], text, from!, to!);
    }
    settings[name] = value;
  }
  return settings;
}
