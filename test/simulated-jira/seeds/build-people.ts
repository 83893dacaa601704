import { addUser } from '../add/people';
import type { SiteState } from '../state';
import type { SiteUser } from '../state/people';
import { inTurn } from './chance';
import { latin, nameOf } from './names';

const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Europe/Warsaw',
  'Asia/Tokyo',
  'Asia/Kolkata',
  'America/Sao_Paulo',
] as const;
const LOCALES = ['en_US', 'de_DE', 'pl_PL', 'ja_JP', 'en_GB', 'pt_BR'] as const;

/** Adds somebody by name; the e-mail follows from the name unless given. */
export const employee = (site: SiteState, displayName: string, more: Partial<SiteUser> = {}): SiteUser =>
  addUser(site, { displayName, emailAddress: `${latin(displayName).replace(/-/g, '.')}@acme.example`, ...more });

/** Adds many people with names, zones and languages from all offices; some hide their address or zone, as people do. */
export const colleagues = (
  site: SiteState,
  count: number,
  accountType: SiteUser['accountType'],
  firstName = 0,
): SiteUser[] =>
  Array.from({ length: count }, (_, index) => {
    const n = firstName + index;
    const { displayName, mailName } = nameOf(n);
    return addUser(site, {
      displayName,
      emailAddress: `${mailName}${n < 2_700 ? '' : n}@acme.example`,
      accountType,
      emailVisible: n % 5 !== 0,
      timeZone: n % 9 === 0 ? null : inTurn(ZONES, n),
      timeZoneVisible: n % 4 !== 0,
      locale: inTurn(LOCALES, n),
    });
  });
