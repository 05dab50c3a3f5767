import type { BorerModel } from "../model/borer-model.ts";
import { PagePrint } from "../printed/page-print.tsx";
import { RoundPrint } from "../printed/round-print.tsx";
import type { BorerContext } from "../round/borer-context.ts";
import { ExportMenu } from "./export-menu.tsx";

/** Pinned under the panel: the round sheet where there is a round, and what can be taken away. */
export const BorerActions = ({
  context,
  model,
}: {
  readonly context: BorerContext;
  readonly model: BorerModel;
}) => {
  if (model.readings === null) return null;
  const rounding = model.view.tab === "ronda";
  return (
    <>
      {rounding ? <RoundPrint context={context} model={model} /> : <PagePrint model={model} />}
      <ExportMenu context={context} model={model} look={rounding ? "secondary" : "primary"} />
    </>
  );
};
