import type { BorerModel } from "../model/borer-model.ts";
import { selectionOfUnit } from "../model/selected-unit.ts";
import { BandSection } from "./band-section.tsx";
import { DoubtsSection } from "./doubts-section.tsx";
import { MinimumsSection } from "./minimums-section.tsx";
import { UnitSection } from "./unit-section.tsx";

/** Where it is truly high, and what that rests on. */
export const HotSpotPanel = ({ model }: { readonly model: BorerModel }) => {
  const { value } = model.hotSpots;
  return (
    <>
      <BandSection model={model} />
      <UnitSection model={model} />
      {value ? (
        <DoubtsSection
          answer={value}
          onSelect={(unit) => model.select(selectionOfUnit(value, unit))}
        />
      ) : null}
      <MinimumsSection model={model} />
    </>
  );
};
