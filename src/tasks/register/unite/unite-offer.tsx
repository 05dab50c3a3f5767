import { useTexts } from "../../../i18n/use-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { UniteButton, type UniteButtonProps } from "./unite-button.tsx";
import { uniteTexts } from "./unite-texts.ts";

/** Said once several registers were taken one after the other: what is usually done next. */
export const UniteOffer = (props: Omit<UniteButtonProps, "look">) => {
  const t = useTexts(uniteTexts);
  if (props.registers.length < 2) return null;
  return (
    <Notice tone="info" title={t.offer} actions={<UniteButton {...props} look="primary" />}>
      {t.offerText}
    </Notice>
  );
};
