import { lazy, Suspense, useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button, type ButtonLook } from "../../../ui/controls/button.tsx";
import type { ReturnDialogProps } from "./return-dialog.tsx";
import { senderTexts } from "./sender-texts.ts";

/** Fetched when asked for. */
const ReturnDialog = lazy(async () => ({
  default: (await import("./return-dialog.tsx")).ReturnDialog,
}));

export interface ReturnButtonProps extends Omit<ReturnDialogProps, "onClose"> {
  readonly look?: ButtonLook;
}

/** The way to send a file back to whoever sent it. */
export const ReturnButton = ({ look = "link", ...props }: ReturnButtonProps) => {
  const t = useTexts(senderTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look={look} icon="download" onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <ReturnDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
