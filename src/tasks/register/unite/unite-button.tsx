import { lazy, Suspense, useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { UniteDialogProps } from "./unite-dialog.tsx";
import { uniteTexts } from "./unite-texts.ts";

/** Fetched when asked for. */
const UniteDialog = lazy(async () => ({
  default: (await import("./unite-dialog.tsx")).UniteDialog,
}));

export interface UniteButtonProps extends Omit<UniteDialogProps, "onClose"> {
  readonly look?: "primary" | "link";
}

/** The way to make one register of several; absent where there is only one. */
export const UniteButton = ({ look = "link", ...props }: UniteButtonProps) => {
  const t = useTexts(uniteTexts);
  const [open, setOpen] = useState(false);
  if (props.registers.length < 2) return null;
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <UniteDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
};
