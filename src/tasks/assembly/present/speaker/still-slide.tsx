import type { PublicMap } from "../../../../domain/story/public-map.ts";
import type { PublicSlide } from "../../../../domain/story/public-story.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { MapDrawing } from "../../takeaway/drawing/map-drawing.tsx";
import { MapStill } from "../../takeaway/drawing/map-still.tsx";
import { viewOfMap } from "../../takeaway/drawing/view-of-map.ts";
import { freeCorner } from "../slide/free-corner.ts";
import { SlideView } from "../slide/slide-view.tsx";
import { speakerTexts } from "../speaker-texts.ts";
import styles from "./still-slide.module.css";

/** The map's box on a slide of full size. */
const BOX = { width: 1085, height: 911 };

/** A slide for the presenter's own eyes: its map a drawing, since a second living one is too much for a cheap laptop. */
export const StillSlide = ({
  slide,
  locale,
}: {
  readonly slide: PublicSlide;
  readonly locale: Locale;
}) => (
  <div className={styles.box} data-theme="projector">
    <SlideView
      slide={slide}
      locale={locale}
      map={slide.map && <StillMap map={slide.map} locale={locale} />}
    />
  </div>
);

/** The map of a slide as a drawing, with its scale. */
export const StillMap = ({ map, locale }: { readonly map: PublicMap; readonly locale: Locale }) => {
  const view = viewOfMap(map, BOX.width, BOX.height);
  return (
    <MapStill view={view} locale={locale} corner={freeCorner(map, view)}>
      <MapDrawing map={map} view={view} locale={locale} note={speakerTexts[locale].drawing} />
    </MapStill>
  );
};
