/** Says "enough" with true. */
export type PairVisitor = (i: number, j: number) => boolean;

const LEAF = 8;
const SMALL = 48;

/**
 * Visits every pair of edges (ax, ay, bx, by each) whose boxes meet, each once, until the visitor says enough.
 * Few edges are tried pair by pair; many are boxed in a binary tree over their order, in which neighbours along a ring
 * are neighbours in the plane, so that the work grows about as their number.
 */
export function eachEdgePair(line: Float64Array, count: number, visit: PairVisitor): boolean {
  const boxes = new Float64Array(4 * count);
  for (let k = 0; k < count; k++) {
    boxes[4 * k] = Math.min(line[4 * k]!, line[4 * k + 2]!);
    boxes[4 * k + 1] = Math.min(line[4 * k + 1]!, line[4 * k + 3]!);
    boxes[4 * k + 2] = Math.max(line[4 * k]!, line[4 * k + 2]!);
    boxes[4 * k + 3] = Math.max(line[4 * k + 1]!, line[4 * k + 3]!);
  }
  if (count <= SMALL) return withinRange(boxes, 0, count, visit);
  const tree = treeOf(boxes, count);

  const across = (
    a: number,
    a0: number,
    a1: number,
    b: number,
    b0: number,
    b1: number,
  ): boolean => {
    if (!meet(tree, a, tree, b)) return false;
    if (a1 - a0 <= LEAF && b1 - b0 <= LEAF) return betweenRanges(boxes, a0, a1, b0, b1, visit);
    if (a1 - a0 >= b1 - b0) {
      const middle = (a0 + a1) >> 1;
      return across(2 * a + 1, a0, middle, b, b0, b1) || across(2 * a + 2, middle, a1, b, b0, b1);
    }
    const middle = (b0 + b1) >> 1;
    return across(a, a0, a1, 2 * b + 1, b0, middle) || across(a, a0, a1, 2 * b + 2, middle, b1);
  };
  const within = (node: number, from: number, to: number): boolean => {
    if (to - from <= LEAF) return withinRange(boxes, from, to, visit);
    const middle = (from + to) >> 1;
    return (
      within(2 * node + 1, from, middle) ||
      within(2 * node + 2, middle, to) ||
      across(2 * node + 1, from, middle, 2 * node + 2, middle, to)
    );
  };
  return within(0, 0, count);
}

/** Boxes of the runs of edges: node k has children 2k + 1 and 2k + 2, each with half of its run. */
function treeOf(boxes: Float64Array, count: number): Float64Array {
  let nodes = 1;
  for (let size = count; size > LEAF; size = Math.ceil(size / 2)) nodes = 2 * nodes + 1;
  const tree = new Float64Array(4 * nodes);
  const fill = (node: number, from: number, to: number): void => {
    const at = 4 * node;
    if (to - from <= LEAF) {
      tree.set(boxes.subarray(4 * from, 4 * from + 4), at);
      for (let k = from + 1; k < to; k++) widen(tree, at, boxes, 4 * k);
      return;
    }
    const middle = (from + to) >> 1;
    fill(2 * node + 1, from, middle);
    fill(2 * node + 2, middle, to);
    tree.copyWithin(at, 4 * (2 * node + 1), 4 * (2 * node + 1) + 4);
    widen(tree, at, tree, 4 * (2 * node + 2));
  };
  fill(0, 0, count);
  return tree;
}

function widen(box: Float64Array, at: number, other: Float64Array, from: number): void {
  if (other[from]! < box[at]!) box[at] = other[from]!;
  if (other[from + 1]! < box[at + 1]!) box[at + 1] = other[from + 1]!;
  if (other[from + 2]! > box[at + 2]!) box[at + 2] = other[from + 2]!;
  if (other[from + 3]! > box[at + 3]!) box[at + 3] = other[from + 3]!;
}

function meet(p: Float64Array, i: number, q: Float64Array, j: number): boolean {
  return (
    p[4 * i]! <= q[4 * j + 2]! &&
    q[4 * j]! <= p[4 * i + 2]! &&
    p[4 * i + 1]! <= q[4 * j + 3]! &&
    q[4 * j + 1]! <= p[4 * i + 3]!
  );
}

function withinRange(boxes: Float64Array, from: number, to: number, visit: PairVisitor): boolean {
  for (let i = from; i < to; i++) {
    for (let j = i + 1; j < to; j++) {
      if (meet(boxes, i, boxes, j) && visit(i, j)) return true;
    }
  }
  return false;
}

function betweenRanges(
  boxes: Float64Array,
  a0: number,
  a1: number,
  b0: number,
  b1: number,
  visit: PairVisitor,
): boolean {
  for (let i = a0; i < a1; i++) {
    for (let j = b0; j < b1; j++) {
      if (meet(boxes, i, boxes, j) && visit(i, j)) return true;
    }
  }
  return false;
}
