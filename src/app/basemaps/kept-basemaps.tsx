import { useEffect } from "react";
import { formatBytes } from "../../i18n/format-measure.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { bytesHere } from "../../store/basemap-store.ts";
import projectStyles from "../projects/projects.module.css";
import { openShelf, useShelf } from "./basemap-shelf.ts";
import { BasemapsDoor } from "./basemaps-door.tsx";
import { basemapsTexts } from "./basemaps-texts.ts";

/** Basemaps among all that this device keeps: they belong to no project. */
export const KeptBasemaps = () => {
  const t = useTexts(basemapsTexts);
  const { kept } = useShelf();
  useEffect(() => {
    void openShelf();
  }, []);
  return (
    <section className={projectStyles.section}>
      <h3 className={projectStyles.heading}>{t.door}</h3>
      <p className={projectStyles.text}>
        {kept.length === 0
          ? t.none
          : kept.map((map) => `${map.name} (${formatBytes(bytesHere(map))})`).join(" · ")}
      </p>
      <div className={projectStyles.actions}>
        <BasemapsDoor />
      </div>
    </section>
  );
};
