import type { Slide } from "../../../domain/story/story.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { ResolvedSlide } from "../model/resolved-slide.ts";
import { fieldsTexts } from "../texts/fields-texts.ts";
import styles from "./slide-fields.module.css";

export interface LayerSwitchesProps {
  readonly resolved: ResolvedSlide;
  readonly onChange: (patch: Partial<Slide>) => void;
}

/** What the map of a slide shows, each kind on or off. */
export const LayerSwitches = ({ resolved, onChange }: LayerSwitchesProps) => {
  const t = useTexts(fieldsTexts);
  const { slide, layers } = resolved;
  if (layers.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3 className={parts.heading}>{t.layers}</h3>
      {layers.map((kind) => (
        <Checkbox
          key={kind}
          label={t.layerNames[kind]}
          checked={!slide.hidden.includes(kind)}
          onChange={(shown) =>
            onChange({
              hidden: shown ? slide.hidden.filter((one) => one !== kind) : [...slide.hidden, kind],
            })
          }
        />
      ))}
    </section>
  );
};
