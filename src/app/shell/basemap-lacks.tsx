import { useTexts } from "../../i18n/use-texts.ts";
import { basemapTexts } from "../../layers/basemap/basemap-texts.ts";
import styles from "./basemap-lacks.module.css";

/** What the basemap lacks and how to add it, behind a disclosure at the foot of the layers. */
export const BasemapLacks = () => {
  const { lacks } = useTexts(basemapTexts);
  return (
    <details className={styles.lacks}>
      <summary>{lacks.title}</summary>
      <ul>
        {lacks.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </details>
  );
};
