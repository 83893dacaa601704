import { titleOfCheck } from '../../checks/title-of-check';
import { confirmationsOf } from '../../profile/settings';
import type { ProjectSettings } from '../../profile/settings';
import type { Expiring } from '../../shared/overview-contract';
import type { AcceptedRisk } from '../../shared/report';

const SOON_MS = 14 * 86_400_000;

export const isSoon = (expiresAt: string, now: string): boolean => Date.parse(expiresAt) - Date.parse(now) < SOON_MS;

/**
 * What people said of a project that stops counting within two weeks, soonest first. A manual check that expired
 * already is told too, until somebody looks again; of risks only those that act (`risks`) are.
 */
export function expiringSoon(
  settings: ProjectSettings,
  risks: readonly AcceptedRisk[],
  now: string,
): readonly Expiring[] {
  const checks = confirmationsOf(settings)
    .filter(({ result }) => result === 'pass')
    .map(({ check, expiresAt }) => toExpiring('manual-check', check, expiresAt));
  return [...checks, ...risks.map(({ check, expiresAt }) => toExpiring('risk', check, expiresAt))]
    .filter(({ expiresAt }) => isSoon(expiresAt, now))
    .sort((one, other) => one.expiresAt.localeCompare(other.expiresAt));
}

const toExpiring = (kind: Expiring['kind'], check: string, expiresAt: string): Expiring => ({
  kind,
  check,
  title: titleOfCheck(check),
  expiresAt,
});
