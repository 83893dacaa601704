import { useId, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { NamedChoice, RosterSourceChoice } from '../../../../../src/shared/roster-contract';
import { decodeRoster, mostBytes } from './roster-file';
import type { RosterStart } from './roster-start';
import type { Roster } from './use-roster';
import { useWordsOf, type Words } from '../../i18n/words';
import { NamedPicker } from './named-picker';
import { TextField } from '../../ui/text-field';

const kinds = ['csv', 'group', 'organization', 'all-users'] as const;
type Kind = (typeof kinds)[number];
const commaList = (text: string): readonly string[] => text.split(/[\s,;]+/u).filter((part) => part !== '');

interface SourceFormProps {
  readonly project: string;
  readonly roster: Roster;
  /** Goes back to the result without a new comparison; absent where there is none. */
  readonly close?: () => void;
}

interface Draft {
  readonly file: File | null;
  readonly group: NamedChoice | null;
  readonly organization: NamedChoice | null;
  readonly domains: string;
}

/** Begins what was chosen; answers with what is still missing, or null. */
async function startFrom(
  kind: Kind,
  { file, group, organization, domains }: Draft,
  roster: Roster,
  words: Words['customers']['source'],
): Promise<string | null> {
  const startOf = (source: RosterSourceChoice): RosterStart => ({
    source,
    ...(domains.trim() === '' ? {} : { managedDomains: commaList(domains) }),
  });
  if (kind === 'csv') {
    if (file === null) return words.fileMissing;
    if (file.size > mostBytes) return words.fileTooLarge;
    const bytes = await file.arrayBuffer().catch(() => null);
    if (bytes === null) return words.fileUnreadable;
    await roster.sendFile(startOf({ kind }), decodeRoster(new Uint8Array(bytes)));
  } else if (kind === 'group') {
    if (group === null) return words.groupMissing;
    await roster.start(startOf({ kind, groupId: group.id }));
  } else if (kind === 'organization') {
    if (organization === null) return words.organizationMissing;
    await roster.start(startOf({ kind, organizationId: organization.id }));
  } else await roster.start(startOf({ kind }));
  return null;
}

/** Where the list of employees comes from; a file is read here, in the browser. */
export function SourceForm({ project, roster, close }: SourceFormProps) {
  const words = useWordsOf('customers').source;
  const [kind, setKind] = useState<Kind>('csv');
  const [draft, setDraft] = useState<Draft>({ file: null, group: null, organization: null, domains: '' });
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    void startFrom(kind, draft, roster, words)
      .then(setFault)
      .finally(() => setBusy(false));
  };
  const choose = (next: Kind): void => {
    setKind(next);
    setFault(null);
  };
  return (
    <section className="card" aria-labelledby="source-title">
      <h2 id="source-title">{words.title}</h2>
      <p className="subtle">{words.text}</p>
      <form className="stack customers-form" onSubmit={submit} noValidate>
        <fieldset className="question">
          <legend>{words.legend}</legend>
          {kinds.map((one) => (
            <label key={one} className="option">
              <input type="radio" name={id} value={one} checked={kind === one} onChange={() => choose(one)} />
              {words.kinds[one]}
            </label>
          ))}
        </fieldset>
        {kind === 'csv' ? (
          <FileField isInvalid={fault !== null} choose={(file) => setDraft({ ...draft, file })} />
        ) : null}
        {kind === 'group' ? (
          <NamedPicker
            label={words.group}
            help={words.groupHelp}
            of={{ kind: 'groups' }}
            chosen={draft.group}
            isInvalid={fault !== null}
            choose={(group) => setDraft({ ...draft, group })}
          />
        ) : null}
        {kind === 'organization' ? (
          <NamedPicker
            label={words.organization}
            help={words.organizationHelp}
            of={{ kind: 'organizations', project, scope: 'site' }}
            chosen={draft.organization}
            isInvalid={fault !== null}
            choose={(organization) => setDraft({ ...draft, organization })}
          />
        ) : null}
        <TextField
          label={words.domains}
          help={words.domainsHelp}
          value={draft.domains}
          onChange={(domains) => setDraft({ ...draft, domains })}
        />
        {fault === null ? null : (
          <p className="field__error" role="alert">
            {fault}
          </p>
        )}
        <div className="next__actions">
          <Button type="submit" appearance="primary" isLoading={isBusy}>
            {kind === 'csv' ? words.read : words.start}
          </Button>
          {close === undefined ? null : (
            <Button appearance="subtle" onClick={close}>
              {words.keep}
            </Button>
          )}
        </div>
      </form>
    </section>
  );
}

function FileField({
  isInvalid,
  choose,
}: {
  readonly isInvalid: boolean;
  readonly choose: (file: File | null) => void;
}) {
  const words = useWordsOf('customers').source;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.file}</label>
      <input
        id={id}
        type="file"
        className="input"
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-describedby={`${id}help`}
        aria-invalid={isInvalid}
        onChange={(event) => choose(event.target.files?.[0] ?? null)}
      />
      <p id={`${id}help`} className="subtle field__help">
        {words.fileHelp}
      </p>
    </div>
  );
}
