import { useState } from "react";
import { isHeights } from "../../domain/basemap/archive-about.ts";
import { blobSource } from "../../domain/basemap/byte-source.ts";
import type { KeptBasemap } from "../../domain/basemap/kept-basemap.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { formatBytes } from "../../i18n/format-measure.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { bytesHere, isWhole } from "../../store/basemap-store.ts";
import { Button } from "../../ui/controls/button.tsx";
import { FileButton } from "../../ui/controls/file-button.tsx";
import { Select } from "../../ui/controls/select.tsx";
import projectStyles from "../projects/projects.module.css";
import { addressSource } from "./address-source.ts";
import { BasemapLayers } from "./basemap-layers.tsx";
import { change, keep, remove, verify } from "./basemap-shelf.ts";
import styles from "./basemaps.module.css";
import { basemapsTexts } from "./basemaps-texts.ts";
import { ReliefSwitch } from "./relief-switch.tsx";

export interface BasemapItemProps {
  readonly basemap: KeptBasemap;
  /** False: it goes with the page. */
  readonly kept: boolean;
  /** Something is being done with one of them. */
  readonly busy: boolean;
}

/** One basemap: what it is, since when it is here, how it is looked at, and how to be rid of it. */
export const BasemapItem = ({ basemap, kept, busy }: BasemapItemProps) => {
  const t = useTexts(basemapsTexts);
  const { locale } = useLocale();
  const { name, bytes, addedAt, verifiedAt, about, look } = basemap;
  const day = (at: number): string => formatDate(new Date(at), locale);
  const whole = isWhole(basemap);
  const detail = [
    t.looks[look],
    formatBytes(bytes),
    ...(kept && whole ? [t.added(day(addedAt))] : []),
    ...(kept && whole && verifiedAt !== null ? [t.verified(day(verifiedAt))] : []),
  ].join(" · ");
  return (
    <li className={styles.item} data-testid="own-basemap">
      <div>
        <strong className={projectStyles.name}>{name}</strong>
        <p className={projectStyles.detail}>{detail}</p>
        {!kept && <p className={projectStyles.detail}>{t.looseNote}</p>}
        {kept && !whole && (
          <p className={projectStyles.text}>{t.partly(bytesHere(basemap), bytes)}</p>
        )}
      </div>
      {(whole || !kept) && about.looks.length > 1 && (
        <Select
          label={t.look}
          hint={t.lookHint}
          value={look}
          options={about.looks.map((value) => ({ value, label: t.looks[value] }))}
          onChange={(value) => void change(basemap, { look: value })}
        />
      )}
      {(whole || !kept) && about.layers.length > 0 && <BasemapLayers basemap={basemap} />}
      {(whole || !kept) && isHeights(look) && <ReliefSwitch id={basemap.id} />}
      <div className={projectStyles.actions}>
        {kept && !whole && <GoOn basemap={basemap} busy={busy} />}
        {kept && whole && (
          <Button look="link" disabled={busy} onClick={() => void verify(basemap)}>
            {t.verify}
          </Button>
        )}
        <Removal basemap={basemap} busy={busy} />
      </div>
    </li>
  );
};

interface ActionProps {
  readonly basemap: KeptBasemap;
  readonly busy: boolean;
}

const GoOn = ({ basemap, busy }: ActionProps) => {
  const t = useTexts(basemapsTexts);
  const { origin } = basemap;
  if (origin.kind === "file")
    return (
      <FileButton
        label={t.goOn}
        accept=".pmtiles"
        disabled={busy}
        onFiles={([file]) => file && void keep(basemap, blobSource(file))}
      />
    );
  const unreachable = { size: basemap.bytes, read: () => Promise.reject(new Error(origin.url)) };
  return (
    <Button
      disabled={busy}
      onClick={() =>
        void addressSource(origin.url).then((source) => keep(basemap, source ?? unreachable))
      }
    >
      {t.goOnAddress}
    </Button>
  );
};

const Removal = ({ basemap, busy }: ActionProps) => {
  const t = useTexts(basemapsTexts);
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Button look="link" disabled={busy} onClick={() => setAsked(true)}>
        {t.remove}
      </Button>
    );
  return (
    <>
      <Button disabled={busy} onClick={() => void remove(basemap)}>
        {t.removeSure(formatBytes(basemap.bytes))}
      </Button>
      <Button look="link" onClick={() => setAsked(false)}>
        {t.removeNot}
      </Button>
    </>
  );
};
