import type { VarietiesModel } from "../../model/tab-parts.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { AnswerSection } from "./answer-section.tsx";
import { FilterSection } from "./filter-section.tsx";
import { PlaceSection } from "./place-section.tsx";
import { SourceSection } from "./source-section.tsx";
import { VarietyCard } from "./variety-card.tsx";
import { VarietyList } from "./variety-list.tsx";
import { WeightsSection } from "./weights-section.tsx";

export interface CataloguePanelProps {
  readonly context: VarietiesContext;
  readonly model: VarietiesModel;
  readonly own: CatalogueModel;
}

/** Answer first, then what it is asked of, the list, and what orders it. */
export const CataloguePanel = ({ context, model, own }: CataloguePanelProps) => (
  <>
    <VarietyCard model={model} own={own} />
    <AnswerSection own={own} />
    <PlaceSection model={model} own={own} />
    <FilterSection own={own} />
    <VarietyList own={own} />
    <WeightsSection own={own} />
    <SourceSection context={context} own={own} />
  </>
);
