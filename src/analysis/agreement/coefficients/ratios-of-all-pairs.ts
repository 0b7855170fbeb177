/** With fewer values looking at every pair takes less. */
const FEW_VALUES = 400;
/** Nodes that stand for the values of a cell; the error shrinks by a factor of 12 with each. */
const NODES = 16;
/** Width of a cell, on the logarithms: well within the distance π of the poles of the squared hyperbolic tangent. */
const WIDEST_CELL = 1;

/** Chebyshev points of the second kind on [-1, 1], with their barycentric weights (Berrut & Trefethen 2004). */
const POINTS = Array.from({ length: NODES }, (_, at) => Math.cos((at * Math.PI) / (NODES - 1)));
const WEIGHTS = POINTS.map(
  (_, at) => (at % 2 === 0 ? 1 : -1) * (at === 0 || at === NODES - 1 ? 0.5 : 1),
);

/** How much of a value each node of its cell takes, so that polynomials on the cell have the sum they had. */
function putShares(shares: Float64Array, from: number, place: number): void {
  const exact = POINTS.indexOf(place);
  if (exact >= 0) {
    shares[from + exact] = 1;
    return;
  }
  let whole = 0;
  POINTS.forEach((point, at) => {
    const part = (WEIGHTS[at] ?? 0) / (place - point);
    shares[from + at] = part;
    whole += part;
  });
  for (let at = from; at < from + NODES; at += 1) shares[at] = (shares[at] ?? 0) / whole;
}

/** Sum of tanh² (x - y) / 2 over all ordered pairs of nodes. */
function ofNodes(places: readonly number[], nodes: Float64Array): number {
  let sum = 0;
  places.forEach((one, at) => {
    let own = 0;
    for (let other = 0; other < at; other += 1) {
      own += (nodes[other] ?? 0) * Math.tanh((one - (places[other] ?? 0)) / 2) ** 2;
    }
    sum += (nodes[at] ?? 0) * own;
  });
  return 2 * sum;
}

/** Values as they lie on nodes: of each the first node of its cell, -1 for 0, and how much each node takes. */
interface OnNodes {
  readonly firsts: Int32Array;
  readonly shares: Float64Array;
  readonly places: readonly number[];
}

/** Undefined where values have both signs: then a sum of two can be 0 whatever they are. */
function onNodes(values: readonly number[]): OnNodes | undefined {
  const used = values.filter((value) => value !== 0);
  if (used.some((value) => value > 0) && used.some((value) => value < 0)) return undefined;
  const least = used.reduce((before, value) => Math.min(before, Math.abs(value)), Infinity);
  const logarithms = values.map((value) => Math.log1p((Math.abs(value) - least) / least));
  const highest = logarithms.reduce((most, each) => Math.max(most, each), 0);
  const cells = Math.max(1, Math.ceil(highest / WIDEST_CELL));
  const half = highest / cells / 2;
  const firsts = new Int32Array(values.length).fill(-1);
  const shares = new Float64Array(values.length * NODES);
  logarithms.forEach((each, at) => {
    if (values[at] === 0) return;
    const cell = Math.min(cells - 1, Math.floor(each / (2 * half)));
    firsts[at] = cell * NODES;
    putShares(shares, at * NODES, each / half - 2 * cell - 1);
  });
  const places = Array.from(
    { length: cells * NODES },
    (_, at) => half * (2 * Math.floor(at / NODES) + 1 + (POINTS[at % NODES] ?? 0)),
  );
  return { firsts, shares, places };
}

function sumOnNodes({ firsts, shares, places }: OnNodes, occurrences: Float64Array): number {
  const nodes = new Float64Array(places.length);
  let zeros = 0;
  let others = 0;
  for (let at = 0; at < occurrences.length; at += 1) {
    const count = occurrences[at] ?? 0;
    const first = firsts[at] ?? -1;
    if (count === 0) continue;
    if (first < 0) {
      zeros += count;
      continue;
    }
    others += count;
    for (let node = 0; node < NODES; node += 1) {
      const share = shares[at * NODES + node] ?? 0;
      nodes[first + node] = (nodes[first + node] ?? 0) + count * share;
    }
  }
  return ofNodes(places, nodes) + 2 * zeros * others;
}

/**
 * The ratio distances of all ordered pairs of values together, by how often each occurs: ((a - b) / (a + b))² is tanh² of
 * half the difference of the logarithms, which is smooth, so that all values between e-fold borders can be put on a few
 * Chebyshev nodes without loss. Undefined where there are few values, or of both signs, and pairs have to be looked at.
 */
export function ratiosOfAllPairs(
  values: readonly number[],
): ((occurrences: Float64Array) => number) | undefined {
  if (values.length < FEW_VALUES) return undefined;
  const found = onNodes(values);
  return found && ((occurrences) => sumOnNodes(found, occurrences));
}
