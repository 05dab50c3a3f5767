import { useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import { recordsTexts } from "./records-texts.ts";

/** Takes a record away after a second word. */
export const RemoveRecord = ({ onRemove }: { readonly onRemove: () => void }) => {
  const t = useTexts(recordsTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="link" onClick={() => setOpen(true)}>
        {t.remove}
      </Button>
      <Dialog
        open={open}
        title={t.removeTitle}
        closeName={t.close}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button look="primary" onClick={onRemove}>
              {t.removeNow}
            </Button>
            <Button look="link" onClick={() => setOpen(false)}>
              {t.cancel}
            </Button>
          </>
        }
      >
        <p>{t.removeLead}</p>
      </Dialog>
    </>
  );
};
