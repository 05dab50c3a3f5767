import { useTexts } from "../../i18n/use-texts.ts";
import { basemapTexts } from "../../layers/basemap/basemap-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { FileButton } from "../../ui/controls/file-button.tsx";
import { closeStreets, openStreets, useStreets } from "../state/streets.ts";
import styles from "./basemap-lacks.module.css";

/** What the basemap lacks and how to add it, behind a disclosure at the foot of the layers. */
export const BasemapLacks = () => {
  const { lacks } = useTexts(basemapTexts);
  const { archive, refused } = useStreets();
  return (
    <details className={styles.lacks}>
      <summary>{lacks.title}</summary>
      <ul>
        {lacks.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{lacks.howTo}</p>
      <code>{lacks.command}</code>
      <p aria-live="polite">
        {refused ? lacks.refused(refused) : archive ? lacks.opened(archive.name) : null}
      </p>
      {archive ? (
        <Button look="link" onClick={closeStreets}>
          {lacks.remove}
        </Button>
      ) : (
        <FileButton
          look="link"
          label={lacks.open}
          accept=".pmtiles"
          onFiles={([file]) => file && openStreets(file)}
        />
      )}
    </details>
  );
};
