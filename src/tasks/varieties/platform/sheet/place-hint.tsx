import { useLocale } from "../../../../i18n/use-locale.ts";
import type { FeatureText } from "../../../../layers/layer.ts";
import { activitiesLayer } from "../../../../layers/platform/activities-layer.tsx";
import { platformLayer } from "../../../../layers/platform/platform-layer.tsx";
import { activityMarks, platformMarks } from "../../../../layers/platform/platform-marks.ts";
import { trialsLayer } from "../../../../layers/trials/trials-layer.tsx";
import type { FeatureHit } from "../../../../map/map-events.ts";
import type { Places } from "../model/use-places.ts";
import { HintText } from "./hint-text.tsx";
import { ACTIVITIES_LAYER, MEMBERS_LAYER, SITES_LAYER } from "./layer-ids.ts";

export interface PlaceHintProps {
  readonly places: Places;
  readonly hit: FeatureHit;
}

/** The essentials of what is under the pointer. */
export const PlaceHint = ({ places: { sites, platform }, hit }: PlaceHintProps) => {
  const { locale } = useLocale();
  const describe = (): FeatureText | null => {
    if (hit.layer === SITES_LAYER) {
      const site = sites?.sites[hit.id];
      return site ? trialsLayer.describe(site, locale) : null;
    }
    if (hit.layer === MEMBERS_LAYER) {
      const mark = platformMarks(platform?.places ?? [])[hit.id];
      return mark ? platformLayer.describe(mark, locale) : null;
    }
    const mark =
      hit.layer === ACTIVITIES_LAYER
        ? activityMarks(platform?.activities ?? [])[hit.id]
        : undefined;
    return mark ? activitiesLayer.describe(mark, locale) : null;
  };
  const text = describe();
  return text && <HintText text={text} hit={hit} />;
};
