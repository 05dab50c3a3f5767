import { lazy, Suspense, useState } from "react";
import type { PublicStory } from "../../../domain/story/public-story.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import { takeawayTexts } from "./texts/takeaway-texts.ts";

const TakeawayParts = lazy(() =>
  import("./menu/takeaway-parts.tsx").then((module) => ({ default: module.TakeawayParts })),
);

export interface TakeawayMenuProps {
  /** Read when the button is pressed: what is taken away is the story as it was then. */
  readonly story: () => PublicStory;
  readonly disabled?: boolean;
}

/** A button, and behind it what a story can be taken away as. */
export const TakeawayMenu = ({ story, disabled = false }: TakeawayMenuProps) => {
  const t = useTexts(takeawayTexts);
  const [taken, setTaken] = useState<PublicStory | null>(null);
  return (
    <>
      <Button icon="download" disabled={disabled} onClick={() => setTaken(story())}>
        {t.open}
      </Button>
      <Dialog
        open={taken !== null}
        title={t.title}
        closeName={t.close}
        onClose={() => setTaken(null)}
        wide
      >
        <Suspense fallback={<p>{t.loading}</p>}>
          {taken && <TakeawayParts story={taken} />}
        </Suspense>
      </Dialog>
    </>
  );
};
