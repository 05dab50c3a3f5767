import type { Slide, SlideCamera } from "../../../domain/story/story.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { ResolvedSlide } from "../model/resolved-slide.ts";
import { fieldsTexts } from "../texts/fields-texts.ts";
import styles from "./slide-fields.module.css";

export interface CameraChoiceProps {
  readonly resolved: ResolvedSlide;
  /** Where the preview's map looks now; null where there is no living map to move. */
  readonly here: (() => SlideCamera | null) | null;
  readonly onChange: (patch: Partial<Slide>) => void;
}

/** Where the map of a slide looks: where its offer puts it, or where its author left it. */
export const CameraChoice = ({ resolved, here, onChange }: CameraChoiceProps) => {
  const t = useTexts(fieldsTexts);
  const { slide, shown } = resolved;
  if (shown.map === null) return null;
  return (
    <section className={styles.group}>
      <h3 className={parts.heading}>{t.camera}</h3>
      <p className={parts.hint}>
        {slide.camera ? t.cameraOwn : t.cameraOffered} {here && t.cameraHint}
      </p>
      <div className={styles.links}>
        {here && (
          <Button
            look="link"
            icon="frame"
            onClick={() => {
              const camera = here();
              if (camera) onChange({ camera });
            }}
          >
            {t.cameraHere}
          </Button>
        )}
        {slide.camera && (
          <Button look="link" onClick={() => onChange({ camera: null })}>
            {t.cameraBack}
          </Button>
        )}
      </div>
    </section>
  );
};
