import { lazy, Suspense, useState } from "react";
import { useLocale } from "../../i18n/use-locale.ts";
import { Button } from "../../ui/controls/button.tsx";

const BasemapsDialog = lazy(async () => ({
  default: (await import("./basemaps-dialog.tsx")).BasemapsDialog,
}));

/** The way to a person's own basemaps, and to what the sheet lacks without them. */
export const BasemapsDoor = () => {
  const { locale } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="link" icon="plus" onClick={() => setOpen(true)}>
        {locale === "en" ? "Own basemaps" : "Mapas propios"}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <BasemapsDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
};
