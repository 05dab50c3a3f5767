import { useTexts } from "../../i18n/use-texts.ts";
import { TIMES } from "../../map/own-basemap/relief-steps.ts";
import { webglAvailable } from "../../map/webgl-available.ts";
import { Checkbox } from "../../ui/controls/checkbox.tsx";
import { Select } from "../../ui/controls/select.tsx";
import { drawHeights, liftGround, useRelief } from "./relief-choice.ts";
import { reliefTexts } from "./relief-texts.ts";

/** Lifts the ground by the heights of one basemap. Not offered where the map cannot be drawn. */
export const ReliefSwitch = ({ id }: { readonly id: string }) => {
  const t = useTexts(reliefTexts);
  const { id: lifted, times } = useRelief();
  if (!possible()) return null;
  const on = lifted === id;
  return (
    <>
      <Checkbox
        label={t.name}
        hint={on ? t.hintOn : t.hint}
        checked={on}
        onChange={(next) => liftGround(id, next)}
      />
      {on && (
        <Select
          label={t.heights}
          value={`${times}`}
          options={TIMES.map((value) => ({ value: `${value}`, label: t.option(value) }))}
          onChange={(chosen) => drawHeights(TIMES.find((value) => `${value}` === chosen) ?? 1)}
        />
      )}
    </>
  );
};

let known: boolean | undefined;
const possible = (): boolean => {
  known ??= webglAvailable();
  return known;
};
