import { useEffect, useMemo, useRef } from 'react';
import { keepingPlaces } from './plan-review';

/**
 * Ids in an order in which those that were shown before keep their places.
 * @param now a list that stays the same one while what is shown does
 */
export function useKeptPlaces(now: readonly string[]): readonly string[] {
  const before = useRef<readonly string[]>([]);
  const order = useMemo(() => keepingPlaces(before.current, now), [now]);
  useEffect(() => {
    before.current = order;
  }, [order]);
  return order;
}
