/** "«A»", "«A» y «B»", "«A», «B» y «C»". */
export const namedList = (
  names: readonly string[],
  quoted: (name: string) => string,
  and: string,
): string => {
  const all = names.map(quoted);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")}${and}${all.at(-1)}`;
};
