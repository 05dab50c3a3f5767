import { useMemo } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { TextField } from "../../../../ui/controls/text-field.tsx";
import { type EudrSettings, ownPlace } from "../model/eudr-names.ts";
import { eudrPlaceTexts } from "../texts/eudr-place-texts.ts";

/** Letters of a place's name. */
const LONGEST_PLACE = 120;

export interface OtherPlaceProps {
  readonly register: Dataset<"plots">;
  readonly members: readonly number[];
  readonly settings: EudrSettings;
  readonly onChange: (settings: EudrSettings) => void;
}

/** One production place for all plots whose record says none; nothing where all say theirs. */
export const OtherPlace = ({ register, members, settings, onChange }: OtherPlaceProps) => {
  const t = useTexts(eudrPlaceTexts);
  const { place } = settings;
  const without = useMemo(
    () => members.filter((i) => ownPlace(register, place, i) === "").length,
    [register, members, place],
  );
  return without === 0 ? null : (
    <TextField
      label={t.otherPlace}
      hint={t.otherPlaceHint(without)}
      maxLength={LONGEST_PLACE}
      value={settings.otherPlace ?? ""}
      onChange={(otherPlace) => onChange({ ...settings, otherPlace })}
    />
  );
};
