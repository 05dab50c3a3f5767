import { useEffect, useState } from "react";
import { formatBytes } from "../../i18n/format-measure.ts";
import { formatInteger } from "../../i18n/format-number.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { BASEMAP_BOUNDS } from "../../layers/basemap/edge-part.ts";
import { Button } from "../../ui/controls/button.tsx";
import { Notice } from "../../ui/feedback/notice.tsx";
import { FactList } from "../../ui/text/fact-list.tsx";
import projectStyles from "../projects/projects.module.css";
import { drawLoose, keep } from "./basemap-shelf.ts";
import styles from "./basemaps.module.css";
import { basemapsTexts } from "./basemaps-texts.ts";
import { type Candidate, type ReadCandidate, recordOf } from "./candidate.ts";
import { refusalSentence } from "./refusal-sentence.ts";

export interface CandidateCardProps {
  readonly candidate: Candidate;
  /** Something is being done with another. */
  readonly busy: boolean;
  readonly onDone: () => void;
}

/** What an archive is, before anything of it is kept; or why it cannot be used. */
export const CandidateCard = ({ candidate, busy, onDone }: CandidateCardProps) => {
  const t = useTexts(basemapsTexts);
  const { locale } = useLocale();
  const { name } = candidate;
  if (candidate.state === "reading")
    return (
      <p className={projectStyles.text} role="status">
        {t.reading(name)}
      </p>
    );
  if (candidate.state === "read")
    return <ReadCard candidate={candidate} busy={busy} onDone={onDone} />;
  return (
    <Notice tone="attention" title={t.refused(name)} announce>
      {candidate.state === "unread"
        ? t.refusals.unread
        : refusalSentence(candidate.refusal, locale)}
    </Notice>
  );
};

const useFreeRoom = (): number | null => {
  const [room, setRoom] = useState<number | null>(null);
  useEffect(() => {
    let here = true;
    void globalThis.navigator?.storage?.estimate?.().then(
      ({ quota, usage }) =>
        here && quota !== undefined && usage !== undefined && setRoom(Math.max(0, quota - usage)),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return room;
};

const touchesSheet = ([west, south, east, north]: readonly [number, number, number, number]) =>
  west < BASEMAP_BOUNDS[2] &&
  east > BASEMAP_BOUNDS[0] &&
  south < BASEMAP_BOUNDS[3] &&
  north > BASEMAP_BOUNDS[1];

const degrees = (bounds: readonly number[]): string =>
  bounds.map((value) => value.toFixed(2)).join(", ");

interface ReadCardProps {
  readonly candidate: ReadCandidate;
  readonly busy: boolean;
  readonly onDone: () => void;
}

const ReadCard = ({ candidate, busy, onDone }: ReadCardProps) => {
  const t = useTexts(basemapsTexts);
  const free = useFreeRoom();
  const { name, about, source } = candidate;
  const lacking = free === null ? 0 : source.size - free;
  const take = (how: "keep" | "loose") => {
    onDone();
    const basemap = recordOf(candidate);
    if (how === "keep") void keep(basemap, source);
    else drawLoose({ basemap, source });
  };
  return (
    <section className={styles.card} aria-label={name}>
      <h3 className={projectStyles.heading}>{name}</h3>
      <FactList
        facts={[
          { label: t.facts.kind, value: t.looks[about.look] },
          { label: t.facts.size, value: formatBytes(source.size) },
          { label: t.facts.zooms, value: t.zooms(about.minZoom, about.maxZoom) },
          { label: t.facts.tiles, value: formatInteger(about.tiles) },
          {
            label: t.facts.place,
            value: degrees(about.bounds),
            ...(touchesSheet(about.bounds) ? {} : { hint: t.far }),
          },
          ...(about.layers.length > 0
            ? [{ label: t.facts.layers, value: about.layers.join(", ") }]
            : []),
          ...(about.attribution ? [{ label: t.facts.credit, value: about.attribution }] : []),
          {
            label: t.facts.room,
            value: free === null ? t.roomUnknown : formatBytes(Math.max(0, -lacking)),
            ...(free !== null && { hint: t.roomHint }),
          },
        ]}
      />
      {lacking > 0 && <p className={projectStyles.text}>{t.tight(formatBytes(lacking))}</p>}
      <div className={projectStyles.actions}>
        {lacking <= 0 && (
          <Button look="primary" disabled={busy} onClick={() => take("keep")}>
            {t.keep}
          </Button>
        )}
        <Button onClick={() => take("loose")}>{t.loose}</Button>
        <Button look="link" onClick={onDone}>
          {t.leave}
        </Button>
      </div>
    </section>
  );
};
