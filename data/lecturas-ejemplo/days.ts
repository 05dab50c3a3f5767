const DAY = 86_400_000;

/** Days since 1970-01-01; months from 1. */
export const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / DAY;

export const monthOf = (day: number): number => new Date(day * DAY).getUTCMonth() + 1;

/** dd/mm/yyyy. */
export const written = (day: number): string => {
  const [year, month, date] = new Date(day * DAY).toISOString().slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
};

/** October to September, named by the year it ends in. */
export const campaignOf = (day: number): number => {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() + (date.getUTCMonth() >= 9 ? 1 : 0);
};
