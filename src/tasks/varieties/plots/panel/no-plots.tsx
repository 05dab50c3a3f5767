import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { EmptyState } from "../../../../ui/feedback/empty-state.tsx";
import { writeTab } from "../../model/varieties-view.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { answerTexts } from "../texts/answer-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";

/** What to do where no register is open. */
export const NoRegister = ({ context }: { readonly context: VarietiesContext }) => {
  const t = useTexts(panelTexts);
  const a = useTexts(answerTexts);
  if (context.opening) return <p role="status">{a.reading}</p>;
  return (
    <EmptyState
      title={t.noRegister}
      actions={
        <>
          <Button look="primary" icon="open" onClick={() => context.chooseFiles("plots")}>
            {t.open}
          </Button>
          <Button onClick={context.openSample}>{t.sample}</Button>
        </>
      }
    >
      {t.noRegisterText}
    </EmptyState>
  );
};

export interface NoVarietiesProps {
  readonly context: VarietiesContext;
  readonly file: string;
}

/** A register that does not say what is grown: which column is missing, and what can be asked all the same. */
export const NoVarieties = ({ context, file }: NoVarietiesProps) => {
  const t = useTexts(panelTexts);
  return (
    <EmptyState
      title={t.noVarieties}
      actions={
        <>
          <Button look="primary" icon="open" onClick={() => context.chooseFiles("plots")}>
            {t.openAgain}
          </Button>
          <Button onClick={() => writeTab(context.view, "catalogo")}>{t.seeCatalogue}</Button>
        </>
      }
    >
      {t.noVarietiesText(file)}
    </EmptyState>
  );
};
