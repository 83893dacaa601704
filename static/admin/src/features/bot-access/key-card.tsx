import { useState } from 'react';
import Button from '@atlaskit/button/new';
import type { BotKeyMade, BotKeyRow, ProjectChoice } from '../../../../../src/shared/contract';
import { useWordsOf } from '../../i18n/words';
import { Announcement } from '../../ui/announcement';
import { Empty } from '../../ui/empty';
import { KeyForm } from './key-form';
import { KeyMade } from './key-made';
import { KeyTable, type AskedKey } from './key-table';

interface KeyCardProps {
  readonly keys: readonly BotKeyRow[];
  readonly projects: readonly ProjectChoice[];
  /** A key that is new or has changed. */
  readonly put: (row: BotKeyRow) => void;
  /** Kept outside: a secret that is shown once has to outlive a look at another part of the page. */
  readonly made: BotKeyMade | null;
  readonly setMade: (made: BotKeyMade | null) => void;
  readonly asked: AskedKey | null;
  readonly setAsked: (asked: AskedKey | null) => void;
}

const focusOn = (id: string): void => document.getElementById(id)?.focus();

/** All keys, and the ways to make, renew and end one. */
export function KeyCard({ keys, projects, put, made, setMade, asked, setAsked }: KeyCardProps) {
  const words = useWordsOf('botAccess').keys;
  const [isCreating, setCreating] = useState(false);
  const [said, setSaid] = useState('');
  const show = (fresh: BotKeyMade): void => {
    put(fresh.key);
    setMade(fresh);
    setCreating(false);
    setAsked(null);
  };
  const revoked = (row: BotKeyRow): void => {
    put(row);
    setAsked(null);
    setMade(made?.key.id === row.id ? null : made);
    setSaid(words.revoked(row.name));
    focusOn('keys-title');
  };
  const stop = (): void => {
    setCreating(false);
    focusOn('keys-title');
  };
  const closeMade = (): void => {
    setMade(null);
    focusOn('keys-title');
  };
  const create = (
    <Button id="create-key" appearance="primary" onClick={() => setCreating(true)}>
      {words.create}
    </Button>
  );
  return (
    <section className="card stack" aria-labelledby="keys-title">
      <div className="card-top">
        <div>
          <h2 id="keys-title" tabIndex={-1}>
            {words.title}
          </h2>
          <p className="subtle">{words.text}</p>
        </div>
        {isCreating || keys.length === 0 ? null : create}
      </div>
      <Announcement text={said} mark={said} />
      {isCreating ? <KeyForm projects={projects} made={show} close={stop} /> : null}
      {made === null ? null : <KeyMade made={made} close={closeMade} />}
      {keys.length === 0 && !isCreating ? (
        <Empty title={words.noneTitle} text={words.noneText}>
          {create}
        </Empty>
      ) : null}
      <KeyTable
        keys={keys}
        nameOfProject={(id) => projects.find((project) => project.id === id)?.key ?? id}
        asked={asked}
        setAsked={setAsked}
        rotated={show}
        revoked={revoked}
      />
    </section>
  );
}
