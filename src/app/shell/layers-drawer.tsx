import type { ReactNode } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Dialog } from "../../ui/layout/dialog.tsx";
import { appTexts } from "../texts.ts";

export interface LayersDrawerProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The layers column where there is no room beside the map. */
export const LayersDrawer = ({ open, onClose, children }: LayersDrawerProps) => {
  const t = useTexts(appTexts);
  return (
    <Dialog open={open} title={t.layers} closeName={t.close} onClose={onClose}>
      {children}
    </Dialog>
  );
};
