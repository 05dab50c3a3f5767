import type { Locale } from "../../../i18n/locale.ts";
import type { FlowSolid } from "../../../print/flow/flow-block.ts";
import styles from "./photo-blocks.module.css";
import { PhotoFigure } from "./photo-figure.tsx";
import type { PlacedPhoto } from "./placed-photos.ts";
import { paperTexts } from "./texts/paper-texts.ts";

const PHOTO_MM = 58;

/** Photos in rows, each row whole on one page. */
export const photoBlocks = (
  key: string,
  photos: readonly PlacedPhoto[],
  /** Numbers of those that the sketch shows. */
  onSketch: ReadonlySet<number>,
  widthMm: number,
  locale: Locale,
): readonly FlowSolid[] => {
  if (photos.length === 0) return [];
  const each = Math.max(1, Math.floor((widthMm + 5) / (PHOTO_MM + 5)));
  const rows = Array.from({ length: Math.ceil(photos.length / each) }, (_, r) =>
    photos.slice(r * each, (r + 1) * each),
  );
  return [
    {
      kind: "solid",
      key: `${key} photos`,
      gap: 5,
      withNext: true,
      node: <h2 className={styles.title}>{paperTexts[locale].photosTitle}</h2>,
    },
    ...rows.map(
      (row, r): FlowSolid => ({
        kind: "solid",
        key: `${key} photos ${r}`,
        gap: r === 0 ? 1 : 4,
        node: (
          <div
            className={styles.row}
            style={{ gridTemplateColumns: `repeat(${each}, minmax(0, 1fr))` }}
          >
            {row.map((photo) => (
              <PhotoFigure
                key={photo.photo.id}
                placed={photo}
                onSketch={onSketch.has(photo.number)}
                locale={locale}
              />
            ))}
          </div>
        ),
      }),
    ),
  ];
};
