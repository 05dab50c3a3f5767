import { useLocale } from "../../../i18n/use-locale.ts";
import { borerRoundLayer } from "../../../layers/borer/round/borer-round-layer.tsx";
import type { FeatureHit } from "../../../map/map-events.ts";
import hintStyles from "../card/borer-hint.module.css";
import type { RoundPicture } from "./round-picture.ts";

/** The sector or the far plot under the pointer. */
export const RoundHint = ({
  picture,
  hit,
}: {
  readonly picture: RoundPicture;
  readonly hit: FeatureHit;
}) => {
  const { locale } = useLocale();
  const subject = picture.subject(hit.id);
  if (subject === null) return null;
  const { title, lines } = borerRoundLayer.describe(subject, locale);
  return (
    <p className={hintStyles.hint} style={{ left: hit.x + 14, top: hit.y + 14 }}>
      <strong>{title}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </p>
  );
};
