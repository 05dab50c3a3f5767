import { releaseGroup } from "../../../answers/aggregate/release-group.ts";
import { isSafeSplit } from "../../../answers/aggregate/safe-split.ts";
import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth, sameInBoth } from "../../../i18n/in-both.ts";
import type { HotSpotQuery } from "../analysis/hot-spots/hot-spot-query.ts";
import { usualPermutations } from "../analysis/hot-spots/usual-permutations.ts";
import { proposeUnits } from "../model/propose-units.ts";
import { whyNoResult } from "../model/why-no-result.ts";
import { cannotWords } from "../panel/answer-words.ts";
import { ratedRows, rateOf, ratesFigure } from "./rate-rows.ts";
import { shownSquares } from "./shown-squares.ts";
import {
  type MakeSlide,
  noSlide,
  rateValues,
  sentences,
  slideMap,
  slideSources,
  unknownSentence,
} from "./slide-parts.ts";
import { type SlideSubject, slideSubject } from "./slide-subject.ts";
import { slideTexts } from "./slide-texts.ts";
import type { SlideView } from "./slide-view.ts";
import { classOfReading, isHot, judgeSquares, squaresLayer } from "./squares-layer.ts";

/** The question of the screen: the same points or hexagons, band and permutations, so the same answer. */
const queryOf = ({ source, filter }: SlideSubject, view: SlideView): HotSpotQuery => {
  const size = view.unit ?? proposeUnits(source, filter.method).unit;
  return {
    source,
    filter,
    unit: size === "point" ? { kind: "point" } : { kind: "cell", size },
    rate: view.rate,
    band: view.band,
    leastExposure: view.leastExposure,
    leastNeighbours: view.leastNeighbours,
    permutations: view.permutations ?? usualPermutations(source.columns.points.length),
    seed: view.seed,
    strip: [],
  };
};

/** Both sides of hot and not hot; only all together where one of them is of too few producers. */
const sidesOf = ({ kept, producers }: SlideSubject, hot: (i: number) => boolean) =>
  isSafeSplit(kept, producers, [hot], LEAST_PRODUCERS)
    ? [
        { label: inBoth(slideTexts, (t) => t.sides.hot), members: kept.filter(hot) },
        { label: inBoth(slideTexts, (t) => t.sides.rest), members: kept.filter((i) => !hot(i)) },
      ].filter(({ members }) => members.length > 0)
    : [{ label: inBoth(slideTexts, (t) => t.all), members: kept }];

/**
 * Where more is infested than elsewhere, hardly by chance: the screen's answer, told by squares of 5 producers or more. A
 * square says what is in it and no figure of it, so nothing can be added or taken away; the rates are of both sides.
 */
export const hotSpotsSlide: MakeSlide = async (context, view) => {
  const subject = await slideSubject(context, view);
  if ("reason" in subject) return noSlide(subject.reason);
  const { readings, source, kept, producers } = subject;
  const found = shownSquares(subject);
  if (found === null) return noSlide("noSquares");
  const { signal } = context;
  const answer = await context.analyses.run("borerHotSpots", queryOf(subject, view), { signal });
  const why = whyNoResult(answer);
  if (why !== null)
    return {
      content: null,
      reason: inBoth(
        slideTexts,
        (t, locale) => `${t.cannot} ${cannotWords(why, answer.unit, locale)}`,
      ),
    };
  const squares = judgeSquares(found, source, answer);
  if (squares.length === 0) return noSlide("noSquares");
  const layer = squaresLayer(squares, found.sideM, source.plane);
  const rows = ratedRows(
    subject,
    sidesOf(subject, (i) => isHot(classOfReading(source, answer, i))),
  );
  const hot = squares.filter(({ standing }) => standing === "more").length;
  const apart = found.squares.length - squares.length;
  return {
    content: {
      name: inBoth(slideTexts, (t) => t.offers.hotSpots),
      message: inBoth(slideTexts, (t) => (hot === 0 ? t.hotSpots.none : t.hotSpots.message)),
      text: inBoth(slideTexts, (t) => t.hotSpots.text),
      values: {
        ...rateValues(subject, rateOf(subject, kept)),
        calientes: sameInBoth(formatInteger(hot)),
        celdas: sameInBoth(formatInteger(squares.length)),
        lado: sameInBoth(formatDistance(found.sideM)),
      },
      figure: ratesFigure(subject, rows),
      map: slideMap(
        [layer],
        layer.cells.flatMap(({ ring }) => ring),
      ),
      withheld: sentences([
        found.hidden > 0
          ? inBoth(slideTexts, (t) => t.hiddenSquares(found.hidden, formatInteger(found.hidden)))
          : null,
        apart > 0 ? inBoth(slideTexts, (t) => t.incomparable(apart, formatInteger(apart))) : null,
        unknownSentence(subject),
      ]),
      sources: [...slideSources(subject), inBoth(slideTexts, (t) => t.method)],
      sample: readings.provenance.sample,
      released: rows.map(({ members }) => releaseGroup(readings.id, members, producers)),
    },
  };
};
