/**
 * Moves labels apart so that none stands nearer than `gap` to the next, each as near as can be to where it wants to be,
 * in the order they want. All in CSS pixels; results are in the order given, within `low` and `high` while they fit.
 */
export const spreadLabels = (
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): readonly number[] => {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  // Groups that touch share the mean of what their members want.
  const groups: { members: number[]; first: number }[] = [];
  for (const member of order) {
    groups.push({ members: [member], first: wanted[member]! });
    for (let last = groups.length - 1; last > 0; last--) {
      const upper = groups[last - 1]!;
      const lower = groups[last]!;
      if (upper.first + upper.members.length * gap <= lower.first) break;
      upper.members.push(...lower.members);
      const offsets = upper.members.map((i, k) => wanted[i]! - k * gap);
      upper.first = offsets.reduce((sum, one) => sum + one, 0) / offsets.length;
      groups.pop();
    }
  }
  const placed = wanted.slice();
  let least = low;
  for (const { members, first } of groups)
    for (const [k, member] of members.entries()) {
      placed[member] = Math.max(least, first + k * gap);
      least = placed[member]! + gap;
    }
  let most = high;
  for (const member of order.toReversed()) {
    placed[member] = Math.min(most, placed[member]!);
    most = placed[member]! - gap;
  }
  return placed;
};
