import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import type { RegisterContext } from "../register-section.ts";
import { DrawScreen } from "./draw-screen.tsx";
import styles from "./draw-section.module.css";
import { drawTexts } from "./draw-texts.ts";

/** Drawing in the active register; a new register is a new screen. */
export const DrawSection = (context: RegisterContext) => {
  const { documents, opening, chooseFiles, openSample } = context;
  const t = useTexts(drawTexts);
  const register = documents.registers.find(({ id }) => id === documents.activeRegister);
  if (register) return <DrawScreen key={register.id} context={context} register={register} />;
  if (opening) return null;
  return (
    <div id="resultado" tabIndex={-1} className={styles.empty}>
      <EmptyState
        title={t.noRegister}
        actions={
          <>
            <Button look="primary" onClick={() => chooseFiles("plots")}>
              {t.chooseFile}
            </Button>
            <Button onClick={openSample}>{t.useSample}</Button>
          </>
        }
      >
        {t.noRegisterHint}
      </EmptyState>
    </div>
  );
};
