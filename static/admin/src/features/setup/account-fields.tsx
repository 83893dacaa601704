import type { AccountChoice } from '../../../../../src/shared/contract';
import { withAccount, type AccountRole } from '../../lib/setup-draft';
import { ACCOUNT_ROLES } from '../../../../../src/shared/vocabulary';
import { useSay, useWords } from '../../i18n/words';
import { OutsideLink } from '../../ui/links';
import { AccountPicker } from '../../ui/account-picker';
import { SetupSection, type SetupFieldsProps } from '../../ui/setup-section';

export function AccountFields({ proposal, profile, settings, change }: SetupFieldsProps) {
  const words = useWords().setup;
  return (
    <SetupSection title={words.accountsTitle} text={words.accountsText}>
      <div className="account-fields">
        {ACCOUNT_ROLES.filter((role) => profile.accounts[role] !== 'none').map((role) => (
          <AccountField
            key={role}
            role={role}
            proposal={proposal}
            profile={profile}
            settings={settings}
            change={change}
          />
        ))}
      </div>
    </SetupSection>
  );
}

/** With what kind of account the bot signs in, where, and with which scopes. */
function SignInWays({ ways }: Pick<SetupFieldsProps['profile'], 'ways'>) {
  const words = useWords().setup.ways;
  return (
    <ul className="plain-list subtle">
      {ways.map(({ kind, base, scopes, page }) => (
        <li key={`${kind} ${base}`}>
          {words.kinds[kind]} {words.at(base)} {words.scopes(scopes && scopes.join(', '))}{' '}
          <OutsideLink to={page.url}>{words.page}</OutsideLink>
        </li>
      ))}
    </ul>
  );
}

function AccountField({
  role,
  proposal,
  profile,
  settings,
  change,
}: SetupFieldsProps & { readonly role: AccountRole }) {
  const words = useWords().setup;
  const say = useSay();
  const { label, help } = words.accounts[role];
  const candidates: readonly AccountChoice[] = proposal.accountCandidates[role];
  const isRequired = profile.accounts[role] === 'required';
  const need = isRequired ? words.required : words.optional;
  const isMissing = isRequired && settings.accounts[role] === null;
  const reason = candidates.find((candidate) => candidate.accountId === settings.accounts[role])?.reason;
  return (
    <div>
      <AccountPicker
        label={`${label} (${need})`}
        help={help}
        project={settings.projectKey}
        kind={role === 'customerTestAccount' ? 'customer' : 'any'}
        candidates={candidates}
        chosen={settings.accounts[role]}
        choose={(accountId) => change(withAccount(settings, role, accountId))}
      />
      {role === 'serviceAccount' ? <SignInWays ways={profile.ways} /> : null}
      {reason === undefined ? null : <p className="subtle reason">{words.proposedBecause(say(reason))}</p>}
      {isMissing ? (
        <p className="field__warning">{candidates.length === 0 ? words.nobodyProposed : words.severalProposed}</p>
      ) : null}
    </div>
  );
}
