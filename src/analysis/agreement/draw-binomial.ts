/** From this variance on the normal distribution is as good. */
const LARGE_VARIANCE = 100;

/** Two uniform numbers make a normal one (Box & Muller 1958). */
function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** By how long one waits for the next of rare successes (Devroye 1986, X.4). */
function drawRare(trials: number, share: number, random: () => number): number {
  let successes = -1;
  for (let waited = 0; waited <= trials; successes += 1) {
    waited += Math.floor(Math.log(1 - random()) / Math.log1p(-share)) + 1;
  }
  return successes;
}

/** How many of so many trials succeed, each with the same chance; in time that does not grow with their number. */
export function drawBinomial(trials: number, share: number, random: () => number): number {
  if (trials === 0 || share === 0) return 0;
  if (share > 0.5) return trials - drawBinomial(trials, 1 - share, random);
  const variance = trials * share * (1 - share);
  if (variance < LARGE_VARIANCE) return drawRare(trials, share, random);
  const drawn = Math.round(trials * share + Math.sqrt(variance) * drawNormal(random));
  return Math.min(trials, Math.max(0, drawn));
}
