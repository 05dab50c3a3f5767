import { defineTexts } from "../../../i18n/texts.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { LimitProgress } from "../../../ui/feedback/limit-progress.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import type { Answered } from "../../use-answer.ts";

const texts = defineTexts({
  "es-PE": { cancel: "Cancelar", cancelled: "Quedó sin terminar", again: "Seguir" },
  en: { cancel: "Cancel", cancelled: "It was not finished", again: "Go on" },
});

/** An answer in the making, which can be cancelled and asked again. */
export const Working = ({
  title,
  answered: { progress, cancelled, cancel, again },
}: {
  readonly title: string;
  readonly answered: Pick<Answered<unknown>, "progress" | "cancelled" | "cancel" | "again">;
}) => {
  const t = useTexts(texts);
  if (cancelled)
    return (
      <Notice
        tone="warning"
        title={t.cancelled}
        announce
        actions={<Button onClick={again}>{t.again}</Button>}
      />
    );
  return (
    <LimitProgress
      title={title}
      share={progress && progress.total > 0 ? progress.done / progress.total : null}
      cancelLabel={t.cancel}
      onCancel={cancel}
    />
  );
};
