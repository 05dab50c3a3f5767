import { useEffect, useState } from "react";
import { formatBytes } from "../../i18n/format-measure.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { FactList } from "../../ui/text/fact-list.tsx";
import styles from "./projects.module.css";
import { projectsTexts } from "./projects-texts.ts";

/** How much room there is. `bytes`: what the open project takes. */
export const RoomTaken = ({ bytes }: { readonly bytes: number }) => {
  const t = useTexts(projectsTexts);
  const [room, setRoom] = useState<StorageEstimate | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the project takes another room
  useEffect(() => {
    let here = true;
    void globalThis.navigator?.storage?.estimate?.().then(
      (found) => here && setRoom(found),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [bytes]);
  const { usage, quota } = room ?? {};
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.room}</h3>
      <FactList
        facts={[
          { label: t.used, value: formatBytes(bytes) },
          {
            label: t.all,
            value: usage === undefined ? t.unknown : formatBytes(usage),
            ...(usage !== undefined &&
              quota !== undefined && { hint: t.free(formatBytes(Math.max(0, quota - usage))) }),
          },
        ]}
      />
    </section>
  );
};
