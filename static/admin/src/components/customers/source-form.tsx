import { useId, useState, type FormEvent } from 'react';
import Button from '@atlaskit/button/new';
import type { RosterSourceChoice } from '../../../../../src/shared/roster-contract';
import { decodeRoster, mostBytes } from '../../roster-file';
import type { Roster, RosterStart } from '../../use-roster';
import { useWords } from '../../words';
import { TextField } from './text-field';

const kinds = ['csv', 'group', 'organization', 'all-users'] as const;
const commaList = (text: string): readonly string[] => text.split(/[\s,;]+/u).filter((part) => part !== '');

interface SourceFormProps {
  readonly roster: Roster;
  /** Goes back to the result without a new comparison; absent where there is none. */
  readonly close?: () => void;
}

/** Where the list of employees comes from; a file is read here, in the browser. */
export function SourceForm({ roster, close }: SourceFormProps) {
  const words = useWords().customers.source;
  const [kind, setKind] = useState<(typeof kinds)[number]>('csv');
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState({ group: '', organization: '', domains: '' });
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = useId();
  const startOf = (source: RosterSourceChoice): RosterStart => ({ source, ...(text.domains.trim() === '' ? {} : { managedDomains: commaList(text.domains) }) });
  const begin = async (): Promise<string | null> => {
    if (kind === 'csv') {
      if (file === null) return words.fileMissing;
      if (file.size > mostBytes) return words.fileTooLarge;
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) return words.fileUnreadable;
      await roster.sendFile(startOf({ kind }), decodeRoster(new Uint8Array(bytes)));
      return null;
    }
    if (kind === 'group' && text.group.trim() === '') return words.idMissing;
    if (kind === 'organization' && !/^\d{1,19}$/u.test(text.organization.trim())) return words.organizationMissing;
    await roster.start(startOf(kind === 'group' ? { kind, groupId: text.group.trim() } : kind === 'organization' ? { kind, organizationId: text.organization.trim() } : { kind }));
    return null;
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setBusy(true);
    setFault(null);
    void begin().then(setFault).finally(() => setBusy(false));
  };
  const choose = (next: (typeof kinds)[number]): void => {
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
        {kind === 'csv' ? <FileField isInvalid={fault !== null} choose={setFile} /> : null}
        {kind === 'group' ? <TextField label={words.group} help={words.groupHelp} value={text.group} isInvalid={fault !== null} onChange={(group) => setText({ ...text, group })} /> : null}
        {kind === 'organization' ? <TextField label={words.organization} help={words.organizationHelp} value={text.organization} isInvalid={fault !== null} onChange={(organization) => setText({ ...text, organization })} /> : null}
        <TextField label={words.domains} help={words.domainsHelp} value={text.domains} onChange={(domains) => setText({ ...text, domains })} />
        {fault === null ? null : <p className="field__error" role="alert">{fault}</p>}
        <div className="next__actions">
          <Button type="submit" appearance="primary" isLoading={isBusy}>{kind === 'csv' ? words.read : words.start}</Button>
          {close === undefined ? null : <Button appearance="subtle" onClick={close}>{words.keep}</Button>}
        </div>
      </form>
    </section>
  );
}

function FileField({ isInvalid, choose }: { readonly isInvalid: boolean; readonly choose: (file: File | null) => void }) {
  const words = useWords().customers.source;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words.file}</label>
      <input id={id} type="file" className="input" accept=".csv,.tsv,.txt,text/csv,text/plain" aria-describedby={`${id}help`} aria-invalid={isInvalid} onChange={(event) => choose(event.target.files?.[0] ?? null)} />
      <p id={`${id}help`} className="subtle field__help">{words.fileHelp}</p>
    </div>
  );
}
