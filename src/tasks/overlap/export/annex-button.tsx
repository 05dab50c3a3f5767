import { isPossibleOverlap, verdictOf } from "../../../answers/overlap/verdict.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { OverlapModel } from "../model/use-overlap-model.ts";
import { exportDoorTexts } from "../texts/export-door-texts.ts";

/** Places that travel in the address; what prints them says when it holds fewer. */
const MOST_PLACES = 101;

/** The selected plot; else those of the table with possible overlap, largest overlap first. */
const annexPlaces = ({ selected, rows, result }: OverlapModel): readonly number[] => {
  if (selected !== null) return [selected];
  if (result === null) return [];
  const { verdict, overlapM2 } = result.measures;
  return Array.from(rows)
    .filter((row) => isPossibleOverlap(verdictOf(verdict[row]!)))
    .sort((a, b) => overlapM2[b]! - overlapM2[a]!)
    .slice(0, MOST_PLACES);
};

export interface AnnexButtonProps {
  readonly model: OverlapModel;
  /** Opens the annex of these plots of the register. */
  readonly onOpen: (places: readonly number[]) => void;
}

/** The question's main action: what was found, on paper. */
export const AnnexButton = ({ model, onOpen }: AnnexButtonProps) => {
  const t = useTexts(exportDoorTexts);
  const { register, selected } = model;
  if (register === null) return null;
  const places = annexPlaces(model);
  return (
    <Button
      look="primary"
      icon="print"
      title={
        selected !== null
          ? t.annexOf(register.ids[selected] ?? "")
          : places.length > 0
            ? t.annexOfMany(formatInteger(places.length))
            : undefined
      }
      onClick={() => onOpen(places)}
    >
      {t.annex}
    </Button>
  );
};
