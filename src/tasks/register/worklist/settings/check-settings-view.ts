import { CHECK_DEFAULTS, isSettable } from "../../../../answers/register/check-settings.ts";
import type { CheckSettings } from "../../../../answers/register/register-check.ts";
import type { AddressPatch, ViewState } from "../../../view-state.ts";

/** How a setting is written, in the address, on the screen and in a terminal. */
interface Written {
  /** Its key in the address, which a project keeps. */
  readonly key: string;
  /** Written figure per stored one: shares are written in per cent. */
  readonly times: number;
}

export const WRITTEN: Readonly<Record<keyof CheckSettings, Written>> = {
  areaShare: { key: "rarea", times: 100 },
  altitude: { key: "raltitud", times: 1 },
  organicDistance: { key: "rorganico", times: 1 },
  pointHa: { key: "rpunto", times: 1 },
};

export const SETTING_NAMES = Object.keys(WRITTEN) as readonly (keyof CheckSettings)[];

/** A written figure as it is stored; null where it is none, or beyond its ends. */
export function storedSetting(name: keyof CheckSettings, text: string): number | null {
  const value = text.trim() === "" ? Number.NaN : Number(text) / WRITTEN[name].times;
  return isSettable(name, value) ? value : null;
}

/** To the ten-thousandth: a share in per cent is no sum of binary fractions. */
export const writtenSetting = (name: keyof CheckSettings, value: number): number =>
  Math.round(value * WRITTEN[name].times * 1e4) / 1e4;

/** What the project's address says, else the defaults. */
export const checkSettings = (view: Pick<ViewState, "get">): CheckSettings =>
  Object.fromEntries(
    SETTING_NAMES.map((name) => [
      name,
      storedSetting(name, view.get(WRITTEN[name].key) ?? "") ?? CHECK_DEFAULTS[name],
    ]),
  ) as Record<keyof CheckSettings, number>;

/** A default leaves no trace in the address. */
export const settingPatch = (name: keyof CheckSettings, value: number): AddressPatch => ({
  [WRITTEN[name].key]: value === CHECK_DEFAULTS[name] ? null : String(writtenSetting(name, value)),
});

export const changedSettings = (settings: CheckSettings): number =>
  SETTING_NAMES.filter((name) => settings[name] !== CHECK_DEFAULTS[name]).length;
