import { lazy, Suspense, useState } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { QualityComparison } from "./quality-comparison.ts";
import { qualityTexts } from "./quality-texts.ts";

/** Fetched when asked for: few print it. */
const QualityDialog = lazy(async () => ({
  default: (await import("./quality-dialog.tsx")).QualityDialog,
}));

/** The button that opens the quality page of a register. */
export const QualityPrint = ({
  register,
  comparison = null,
}: {
  readonly register: Dataset<"plots">;
  readonly comparison?: QualityComparison | null;
}) => {
  const t = useTexts(qualityTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="link" icon="print" onClick={() => setOpen(true)}>
        {t.open}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <QualityDialog
            register={register}
            comparison={comparison}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
};
