import type { CSSProperties, ReactNode } from "react";
import type { Locale } from "../../../../i18n/locale.ts";
import type { View } from "../../../../map/camera.ts";
import { metresPerPixel } from "../../../../map/frame/web-mercator.ts";
import type { Corner } from "../../present/slide/free-corner.ts";
import { MapPlate } from "../../present/slide/map-plate.tsx";
import styles from "./map-still.module.css";

export interface MapStillProps {
  /** Where the drawing looks; its size is the box of the map on a slide of full size. */
  readonly view: View;
  readonly locale: Locale;
  /** Where scale and north cover least of the data. */
  readonly corner: Corner;
  /** The drawing, filling its box. */
  readonly children: ReactNode;
}

/**
 * A drawing of the map on a slide, with scale and north. It keeps its shape in a box of another shape (a phone), and
 * its scale bar grows and shrinks with it: a bar beside a stretched map would be false.
 */
export const MapStill = ({ view, locale, corner, children }: MapStillProps) => (
  <div
    className={styles.box}
    style={{ "--wide": view.width, "--high": view.height } as CSSProperties}
  >
    <div className={styles.picture}>
      <div className={styles.inside}>
        {children}
        <MapPlate
          groundMetres={metresPerPixel(view.zoom, view.lat)}
          locale={locale}
          corner={corner}
        />
      </div>
    </div>
  </div>
);
