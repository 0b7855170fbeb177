/** @typedef {import('./recording.mjs').Cost} Cost */

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** @param {Cost[]} costs @returns {Cost} */
export function medianCost(costs) {
  return { cpu: median(costs.map(({ cpu }) => cpu)), wall: median(costs.map(({ wall }) => wall)) };
}

/** @param {Cost[]} costs @returns {Cost} */
export function worst(costs) {
  return costs.reduce((most, cost) => (cost.cpu > most.cpu ? cost : most), { cpu: 0, wall: 0 });
}
