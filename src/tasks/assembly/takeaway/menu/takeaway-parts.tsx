import { useState } from "react";
import type { PublicStory } from "../../../../domain/story/public-story.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import { PICTURE_SIZES, type PictureSize, slidePictures } from "../files/slide-pictures.ts";
import { storyFile } from "../files/story-file.ts";
import { takeawayTexts } from "../texts/takeaway-texts.ts";
import { FilePart } from "./file-part.tsx";
import { HandoutPart } from "./handout-part.tsx";
import styles from "./takeaway-parts.module.css";
import type { Turn } from "./use-turn.ts";

/** What a story can be taken away as, each with what it holds and how large it is. Fetched when it is asked for. */
export const TakeawayParts = ({ story }: { readonly story: PublicStory }) => {
  const t = useTexts(takeawayTexts);
  const { locale } = useLocale();
  const [size, setSize] = useState<PictureSize>("1920x1080");
  const [working, setWorking] = useState<string | null>(null);
  const turnOf = (id: string): Turn => ({
    taken: working !== null && working !== id,
    take: (works) => setWorking((now) => (works ? id : now === id ? null : now)),
  });
  return (
    <>
      <p className={styles.leaves}>
        {story.consent ? t.exact(story.consent.sentence) : t.leaves} {t.stays}
      </p>
      <HandoutPart story={story} turn={turnOf("handout")} />
      <FilePart
        turn={turnOf("page")}
        title={t.page.title}
        about={t.page.about}
        makeLabel={t.page.make}
        make={(making) => storyFile(story, locale, making)}
      />
      <FilePart
        turn={turnOf("pictures")}
        title={t.pictures.title}
        about={t.pictures.about}
        makeLabel={t.pictures.make}
        options={(forget) => (
          <SegmentedControl
            label={t.pictures.size}
            value={size}
            segments={PICTURE_SIZES.map((value) => ({ value, label: t.pictures.sizes[value] }))}
            onChange={(next) => {
              setSize(next);
              forget();
            }}
          />
        )}
        make={(making) => slidePictures(story, locale, size, making)}
      />
    </>
  );
};
