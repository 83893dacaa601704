/** An account as far as comparing needs it: no name, and the address only as a key that cannot be read back. */
export interface SiteAccount {
  readonly accountId: string;
  /** `customer` is a portal-only account. */
  readonly type: 'atlassian' | 'customer' | 'app';
  readonly isActive: boolean;
  /** Stands for the normal address; null: the account shows none. */
  readonly addressKey: string | null;
}

const LETTER = { atlassian: 'p', customer: 'c', app: 'a' } as const;
const TYPE: Readonly<Record<string, SiteAccount['type']>> = { p: 'atlassian', c: 'customer', a: 'app' };

export const accountToRow = ({ accountId, type, isActive, addressKey }: SiteAccount): string =>
  `${accountId}\t${LETTER[type]}${isActive ? '1' : '0'}${addressKey ?? ''}`;

export const rowToAccount = (row: string): SiteAccount => {
  const [accountId = '', rest = ''] = row.split('\t');
  return {
    accountId,
    type: TYPE[rest.charAt(0)] ?? 'app',
    isActive: rest.charAt(1) === '1',
    addressKey: rest.slice(2) || null,
  };
};

/** Jira Service Management's lists carry no kind of account; portal-only ids begin like this. */
export const isPortalOnlyId = (accountId: string): boolean => accountId.startsWith('qm:');
