/** Action thresholds in use elsewhere, in per cent of bored berries; their sources are in the texts. Senasa's own was not found. */
export const THRESHOLD_PRESETS = [
  { id: "hawaii-low", value: 1.5 },
  { id: "fnc-low", value: 2 },
  { id: "hawaii-high", value: 2.5 },
  { id: "costa-rica", value: 5 },
  { id: "fnc-high", value: 10 },
] as const;

export type ThresholdPreset = (typeof THRESHOLD_PRESETS)[number]["id"];

/** The preset a value is of; null for one of the user's own. */
export const presetOf = (value: number): ThresholdPreset | null =>
  THRESHOLD_PRESETS.find((preset) => preset.value === value)?.id ?? null;
