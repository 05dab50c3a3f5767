import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { EmptyState } from "../../../../ui/feedback/empty-state.tsx";
import type { VarietiesContext } from "../../varieties-context.ts";
import { trialTexts } from "../texts/trial-texts.ts";
import { TemplateButton } from "./template-button.tsx";

/** What to do where no trial is open. */
export const NoTrial = ({ context }: { readonly context: VarietiesContext }) => {
  const t = useTexts(trialTexts);
  if (context.opening) return <p role="status">{t.reading}</p>;
  return (
    <EmptyState
      title={t.emptyTitle}
      actions={
        <>
          <Button look="primary" icon="open" onClick={() => context.chooseFiles("trials")}>
            {t.open}
          </Button>
          <Button onClick={context.openSampleTrial}>{t.sample}</Button>
          <TemplateButton />
        </>
      }
    >
      <p>{t.emptyText}</p>
      <p>{t.emptySketch}</p>
    </EmptyState>
  );
};
