/** ln Γ(x) for x a multiple of one half, from Γ(1) = 1 and Γ(1/2) = √π upwards. */
export const logGammaOfHalves = (x: number): number => {
  let sum = x % 1 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let at = x % 1 === 0 ? 1 : 0.5; at < x; at++) sum += Math.log(at);
  return sum;
};
