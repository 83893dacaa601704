import { checkPrimeSync } from 'node:crypto';
import type { Message } from '../../shared/message';
import { publicKeySays } from '../says';

const SMALL_PRIMES_BELOW = 10_000n;
const FERMAT_STEPS = 100;

/**
 * Why a modulus protects nothing, as a sentence; null: no reason was found. Looks for what a generator makes by mistake
 * and an attacker on purpose: a prime, a small factor, a square, two factors that lie close together (Fermat's method).
 */
export const rsaWeakness = (modulus: bigint): Message | null => {
  if (checkPrimeSync(modulus)) return publicKeySays.primeModulus;
  if (hasSmallFactor(modulus)) return publicKeySays.smallFactor;
  return areFactorsClose(modulus) ? publicKeySays.closePrimes : null;
};

const hasSmallFactor = (modulus: bigint): boolean => {
  if (modulus % 2n === 0n) return true;
  for (let factor = 3n; factor < SMALL_PRIMES_BELOW; factor += 2n) if (modulus % factor === 0n) return true;
  return false;
};

/** If n = a² − b² for an `a` just above the root of n, its factors are a + b and a − b. */
const areFactorsClose = (modulus: bigint): boolean => {
  const root = floorRoot(modulus);
  let a = root * root === modulus ? root : root + 1n;
  for (let step = 0; step < FERMAT_STEPS; step += 1, a += 1n) {
    const rest = a * a - modulus;
    const b = floorRoot(rest);
    if (b * b === rest) return true;
  }
  return false;
};

/** Newton's method, from above. */
const floorRoot = (value: bigint): bigint => {
  if (value < 2n) return value;
  let guess = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
};
