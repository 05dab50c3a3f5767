import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { formatPercent } from "../../../i18n/format-measure.ts";
import { formatInteger, formatNumber, UNKNOWN } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { TableColumn } from "../../../ui/table/table-column.ts";
import type { GroupAnswer, GroupRate } from "../analysis/groups/group-answer.ts";
import type { Interval } from "../analysis/groups/rate.ts";
import { groupName } from "../model/group-name.ts";
import { rateText } from "../round/rate-words.ts";
import { groupTexts } from "../texts/group-texts.ts";
import { tableTexts } from "../texts/table-texts.ts";

const LETTERS = ["A", "B", "C", "D"] as const;
const STANDING_RANK = { above: 3, undecided: 2, below: 1, unknown: Number.NaN } as const;

/** Columns of rates by group, both intervals beside each other; rows are places in `groups`. */
export const groupColumns = (
  { groups, total, by }: GroupAnswer,
  method: ReadingMethod,
  locale: Locale,
): readonly TableColumn[] => {
  const t = tableTexts[locale];
  const g = groupTexts[locale];
  const trap = method === "trampa";
  const decimals = trap ? 2 : 1;
  const of = (row: number): GroupRate => groups[row] as GroupRate;
  const rate = (value: number | null): string =>
    value === null ? UNKNOWN : rateText(value, method, locale);
  const interval = (ends: Interval | null): string =>
    ends === null
      ? UNKNOWN
      : t.to(formatNumber(ends[0], decimals), formatNumber(ends[1], decimals));
  const counted = ({ events, exposure }: GroupRate): string =>
    (trap ? t.in : t.of)(formatInteger(events), formatInteger(exposure));
  const figure = (
    id: string,
    header: string,
    width: number,
    key: (group: GroupRate) => number | null,
    written: (group: GroupRate) => string,
    description?: string,
  ): TableColumn => ({
    id,
    header,
    align: "end",
    width,
    firstDirection: "descending",
    cell: (row) => written(of(row)),
    sortKey: (row) => key(of(row)) ?? Number.NaN,
    total: written(total),
    ...(description !== undefined && { description }),
  });
  const share = (group: GroupRate, i: 0 | 1 | 2 | 3): string =>
    group.positions === null ? UNKNOWN : formatPercent(group.positions.shares[i], 0);
  const positions: readonly TableColumn[] =
    trap || total.positions === null
      ? []
      : [
          figure(
            "opened",
            t.opened,
            80,
            ({ positions: found }) => found?.opened ?? null,
            ({ positions: found }) => (found ? formatInteger(found.opened) : UNKNOWN),
          ),
          ...LETTERS.map((letter, i) =>
            figure(
              letter,
              letter,
              54,
              (group) => group.positions?.shares[i] ?? null,
              (group) => share(group, i as 0 | 1 | 2 | 3),
              g.positionNames[letter],
            ),
          ),
        ];
  return [
    {
      id: "name",
      header: g.heads[by],
      width: 116,
      cell: (row) => groupName(of(row).name, by, locale),
      sortKey: (row) => (by === "altitud" ? Number(of(row).name || Number.NaN) : of(row).name),
      total: t.total,
    },
    figure(
      "points",
      t.points,
      62,
      ({ points }) => points,
      ({ points }) => formatInteger(points),
    ),
    figure("count", trap ? t.caught : t.bored, 124, ({ exposure }) => exposure, counted),
    {
      ...figure(
        "rate",
        trap ? t.trapRate : t.rate,
        92,
        (group) => group.rate,
        (group) => rate(group.rate),
      ),
      cell: (row) => <strong>{rate(of(row).rate)}</strong>,
    },
    figure(
      "clustered",
      t.clustered,
      100,
      ({ clustered }) => clustered?.[0] ?? null,
      ({ clustered }) => interval(clustered),
      g.honest,
    ),
    ...(trap
      ? []
      : [
          figure(
            "wilson",
            t.wilson,
            92,
            ({ wilson }) => wilson?.[0] ?? null,
            ({ wilson }) => interval(wilson),
            g.wilson,
          ),
        ]),
    figure(
      "eb",
      t.eb,
      84,
      ({ eb }) => eb,
      ({ eb }) => rate(eb),
      t.ebWhy,
    ),
    {
      id: "standing",
      header: t.standing,
      width: 92,
      description: g.toneHeader,
      cell: (row) => t.standings[of(row).standing],
      sortKey: (row) => STANDING_RANK[of(row).standing],
      firstDirection: "descending",
    },
    figure(
      "effect",
      t.effect,
      74,
      ({ designEffect }) => designEffect,
      ({ designEffect }) => formatNumber(designEffect ?? Number.NaN, 1),
      t.effectWhy,
    ),
    ...positions,
  ];
};
