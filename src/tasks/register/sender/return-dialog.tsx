import { useTexts } from "../../../i18n/use-texts.ts";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import { ReturnForm, type ReturnFormProps } from "./return-form.tsx";
import { senderTexts } from "./sender-texts.ts";

export interface ReturnDialogProps extends ReturnFormProps {
  readonly onClose: () => void;
}

/** A file that goes back, from wherever it is looked at. */
export const ReturnDialog = ({ onClose, ...form }: ReturnDialogProps) => {
  const t = useTexts(senderTexts);
  return (
    <Dialog wide open title={t.title} closeName={t.close} onClose={onClose}>
      <ReturnForm {...form} />
    </Dialog>
  );
};
