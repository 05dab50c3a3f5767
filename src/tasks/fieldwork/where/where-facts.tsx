import { formatBearing, formatDegrees } from "../../../i18n/format-coordinate.ts";
import { formatMetres } from "../../../i18n/format-measure.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { panelTexts } from "./panel-texts.ts";
import type { Where } from "./use-where.ts";
import { ageWords, errorRadius } from "./where-words.ts";

/** Ages under this are now, seconds: the clock is looked at as seldom. */
const NOW_S = 6;

/** All figures of a position. */
export const WhereFacts = ({ where }: { readonly where: Where }) => {
  const t = useTexts(panelTexts);
  const { locale } = useLocale();
  const { fix, old, ageS } = where;
  if (fix === null) return null;
  const { longitude, latitude, altitude, altitudeAccuracy, heading } = fix;
  return (
    <FactList
      facts={[
        { label: t.degrees, value: formatDegrees(latitude, longitude) },
        {
          label: t.error,
          value: `±${errorRadius(radius95(fix.accuracy))}`,
          hint: t.errorHint(errorRadius(fix.accuracy)),
        },
        { label: t.taken, value: ageS < NOW_S && !old ? t.now : ageWords(ageS, locale) },
        ...(altitude === null
          ? []
          : [
              {
                label: t.altitude,
                value: `${formatMetres(altitude, 0)}${
                  altitudeAccuracy === null ? "" : ` ±${errorRadius(altitudeAccuracy)}`
                }`,
                hint: t.altitudeHint,
              },
            ]),
        ...(heading === null ? [] : [{ label: t.heading, value: formatBearing(heading, locale) }]),
      ]}
    />
  );
};
