import type { PlatformActivity } from "../../domain/platform/platform-place.ts";
import type { Layer } from "../layer.ts";
import { referenceFeatures } from "../reference-features.ts";
import { ActivityKey } from "./member-key.tsx";
import { type ActivityMark, activityMarks } from "./platform-marks.ts";
import { activitiesStyle } from "./platform-style.ts";
import { platformTexts } from "./platform-texts.ts";

export interface ActivitiesSource {
  readonly activities: readonly PlatformActivity[];
}

/** The platform's lines of work where they have a place; feature i is mark i of `activityMarks`. */
export const activitiesLayer: Layer<ActivitiesSource, ActivityMark> = {
  kind: "platform-activities",
  title: { "es-PE": platformTexts["es-PE"].activities, en: platformTexts.en.activities },
  order: 53,
  data: ({ activities }) => {
    const marks = activityMarks(activities);
    return referenceFeatures(
      marks.map(({ place }) => place),
      (i) => ({ number: String(marks[i]?.number ?? "") }),
      "town",
    );
  },
  style: (theme) => activitiesStyle(theme),
  legend: ({ activities }, locale) => [
    {
      key: "activity",
      symbol: <ActivityKey />,
      text: platformTexts[locale].activity,
      count: activityMarks(activities).length,
    },
  ],
  describe: ({ activity, number, place }, locale) => ({
    title: `${number}. ${activity.title[locale]}`,
    lines: [platformTexts[locale].at(place.at[locale])],
  }),
};
