import { useTexts } from "../../../i18n/use-texts.ts";
import { PhotoButton } from "../../../ui/controls/photo-button.tsx";
import { findingTexts } from "./finding-texts.ts";
import type { Photos } from "./use-photos.ts";

/** The camera, at the thumb. */
export const TakePhoto = ({ adding }: { readonly adding: Photos }) => {
  const t = useTexts(findingTexts);
  return (
    <PhotoButton
      camera
      label={t.take}
      icon="camera"
      disabled={adding.reading !== null}
      onNothing={adding.nothingCame}
      onFiles={(files) => void adding.add(files, true)}
    />
  );
};
