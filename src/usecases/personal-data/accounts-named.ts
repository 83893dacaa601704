import type { Snapshot } from '../../snapshot/snapshot';
import type { NamedAccount } from '../../store/named-accounts-store';

/** Whom a report or a plan made from a snapshot may name in a sentence. */
export function accountsNamed({
  serviceAccount,
  agentTestAccount,
  customerTestAccount,
  permissionScheme,
}: Snapshot): readonly NamedAccount[] {
  const accounts = [serviceAccount, agentTestAccount, customerTestAccount].flatMap((reading) =>
    reading.state === 'read' && reading.value.state === 'found'
      ? [{ accountId: reading.value.account.accountId, name: reading.value.account.displayName }]
      : [],
  );
  const grants = permissionScheme.state === 'read' ? permissionScheme.value.grants : [];
  const holders = grants.flatMap(({ holder }) =>
    holder.type === 'user' && holder.value && holder.name ? [{ accountId: holder.value, name: holder.name }] : [],
  );
  return [...new Map([...accounts, ...holders].map((one) => [`${one.accountId} ${one.name}`, one])).values()];
}
