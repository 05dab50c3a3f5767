import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import type { RegisterContext } from "../register-section.ts";
import styles from "./deliver.module.css";
import { DeliverBoard } from "./deliver-board.tsx";
import { deliverTexts } from "./texts/deliver-texts.ts";

/** The register in use and every way out of the device; or what to do to have one. */
export const DeliverSection = (context: RegisterContext) => {
  const t = useTexts(deliverTexts);
  const { documents, opening, view } = context;
  const register = documents.registers.find(({ id }) => id === documents.activeRegister) ?? null;
  const book = context.useRegisterBook(register?.id ?? null);
  if (register !== null && book.report !== null)
    return <DeliverBoard key={register.id} {...{ context, register, book, report: book.report }} />;
  return (
    <div id="resultado" tabIndex={-1} className={styles.wait}>
      {register === null ? (
        opening ? null : (
          <EmptyState
            title={t.none}
            actions={<Button onClick={() => view.set({ r: null })}>{t.toFiles}</Button>}
          >
            {t.noneText}
          </EmptyState>
        )
      ) : book.busy ? (
        <StatusLine icon="table" look="bare" strong={t.reading(register.name)} />
      ) : (
        <EmptyState title={register.name}>{t.notKept}</EmptyState>
      )}
    </div>
  );
};
