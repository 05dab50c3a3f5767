import type { RegisterCheckAnswer } from "../../../answers/register/register-check.ts";
import { formatPercent } from "../../../i18n/format-measure.ts";
import { defineTexts } from "../../../i18n/texts.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { LimitProgress } from "../../../ui/feedback/limit-progress.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import type { Answered } from "../../use-answer.ts";

const checkProgressTexts = defineTexts({
  "es-PE": {
    title: "Revisando todo el padrón",
    detail: (share: string) => `${share}. Puede seguir trabajando en la lista.`,
    cancel: "Detener la revisión",
    stopped: "La revisión no se terminó",
    missing: "La lista puede estar incompleta: faltan reglas por preguntar a todo el padrón.",
    again: "Revisar de nuevo",
  },
  en: {
    title: "Checking the whole register",
    detail: (share: string) => `${share}. You can go on working on the list.`,
    cancel: "Stop checking",
    stopped: "The check was not finished",
    missing: "The list may be incomplete: some rules have not been asked of the whole register.",
    again: "Check again",
  },
});

/** How far the rules of a whole register are, with a way to stop them; or that they were stopped. */
export const CheckProgress = ({ asking }: { readonly asking: Answered<RegisterCheckAnswer> }) => {
  const t = useTexts(checkProgressTexts);
  const { progress, cancelled, cancel, again } = asking;
  if (progress) {
    const share = progress.total > 0 ? progress.done / progress.total : null;
    return (
      <LimitProgress
        title={t.title}
        {...(share !== null && { detail: t.detail(formatPercent(share, 0)) })}
        share={share}
        cancelLabel={t.cancel}
        onCancel={cancel}
      />
    );
  }
  return cancelled ? (
    <Notice tone="warning" title={t.stopped} actions={<Button onClick={again}>{t.again}</Button>}>
      {t.missing}
    </Notice>
  ) : null;
};
