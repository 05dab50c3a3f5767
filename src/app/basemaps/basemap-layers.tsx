import type { KeptBasemap } from "../../domain/basemap/kept-basemap.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Checkbox } from "../../ui/controls/checkbox.tsx";
import { change } from "./basemap-shelf.ts";
import styles from "./basemaps.module.css";
import { basemapsTexts } from "./basemaps-texts.ts";
import { PlainKey } from "./plain-legend.tsx";

/** The layers of an archive of vector tiles, each drawn or not. */
export const BasemapLayers = ({ basemap }: { readonly basemap: KeptBasemap }) => {
  const t = useTexts(basemapsTexts);
  const { about, hidden, look } = basemap;
  const set = (layer: string, shown: boolean) =>
    void change(basemap, {
      hidden: shown ? hidden.filter((name) => name !== layer) : [...hidden, layer],
    });
  return (
    <details className={styles.layers}>
      <summary>{t.drawnLayers(about.layers.length - hidden.length, about.layers.length)}</summary>
      {about.layers.map((layer, place) => (
        <div key={layer} className={styles.layer}>
          {look === "vector" && <PlainKey place={place} />}
          <Checkbox
            label={layer}
            checked={!hidden.includes(layer)}
            onChange={(shown) => set(layer, shown)}
          />
        </div>
      ))}
    </details>
  );
};
