import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import type { RegisterContext } from "../register-section.ts";
import { WorklistBoard } from "./worklist-board.tsx";
import styles from "./worklist-section.module.css";
import { worklistTexts } from "./worklist-texts.ts";

/** The register in use with all there is to look at in it; or what to do to have one. */
export const WorklistSection = (context: RegisterContext) => {
  const t = useTexts(worklistTexts);
  const { documents, opening, view } = context;
  const register = documents.registers.find(({ id }) => id === documents.activeRegister) ?? null;
  const book = context.useRegisterBook(register?.id ?? null);
  if (register === null)
    return (
      <div id="resultado" tabIndex={-1} className={styles.wait}>
        {opening ? null : (
          <EmptyState
            title={t.none}
            actions={<Button onClick={() => view.set({ r: null })}>{t.toFiles}</Button>}
          >
            {t.noneText}
          </EmptyState>
        )}
      </div>
    );
  if (book.report === null)
    return (
      <div id="resultado" tabIndex={-1} className={styles.wait}>
        {book.busy ? (
          <StatusLine icon="table" look="bare" strong={t.reading(register.name)} />
        ) : (
          <EmptyState title={register.name}>{t.notKept}</EmptyState>
        )}
      </div>
    );
  return (
    <WorklistBoard
      key={register.id}
      context={context}
      register={register}
      book={book}
      report={book.report}
    />
  );
};
