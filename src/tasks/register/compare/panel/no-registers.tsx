import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { EmptyState } from "../../../../ui/feedback/empty-state.tsx";
import type { RegisterContext } from "../../register-section.ts";
import styles from "../compare.module.css";
import { compareTexts } from "../compare-texts.ts";

/** What to do where fewer than two registers are open. */
export const NoRegisters = ({ context }: { readonly context: RegisterContext }) => {
  const t = useTexts(compareTexts);
  const { documents, opening } = context;
  const [only] = documents.registers;
  const waiting = context.imports.pending.length;
  if (opening)
    return (
      <div id="resultado" tabIndex={-1} className={styles.empty}>
        <p role="status">{t.reading}</p>
      </div>
    );
  return (
    <div id="resultado" tabIndex={-1} className={styles.empty}>
      <EmptyState
        title={t.noRegisters}
        actions={
          <>
            {waiting > 0 ? (
              <Button look="primary" onClick={() => context.view.set({ r: null })}>
                {t.review(waiting)}
              </Button>
            ) : null}
            <Button
              look={waiting > 0 ? "secondary" : "primary"}
              icon="open"
              onClick={() => context.chooseFiles("plots")}
            >
              {t.open}
            </Button>
            {documents.registers.some(({ provenance }) => provenance.sample) ? null : (
              <Button onClick={context.openSample}>{t.sample}</Button>
            )}
          </>
        }
      >
        {only ? `${t.oneRegister(only.name)} ` : ""}
        {t.noRegistersText}
      </EmptyState>
    </div>
  );
};
