import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import type { BorerContext } from "../round/borer-context.ts";
import { scopeTexts } from "../texts/scope-texts.ts";

/** What to do where no sheet of readings is open. */
export const NoReadings = ({ context }: { readonly context: BorerContext }) => {
  const t = useTexts(scopeTexts);
  if (context.opening) return <p role="status">{t.reading}</p>;
  return (
    <EmptyState
      title={t.emptyTitle}
      actions={
        <>
          <Button look="primary" icon="open" onClick={() => context.chooseFiles("readings")}>
            {t.open}
          </Button>
          <Button onClick={context.openSampleReadings}>{t.sample}</Button>
        </>
      }
    >
      <p>{t.emptyText}</p>
      <p>{t.emptyFields}</p>
    </EmptyState>
  );
};
