import { useId, useState } from 'react';
import Button from '@atlaskit/button/new';
import type { HandoverFile, HandoverPackage } from '../../../../../src/shared/handover-contract';
import { foldersOf, nameOfFile } from './hand-over-files';
import { placeOf } from '../../lib/router';
import { useSession } from '../../lib/session';
import { useWords, useWordsOf } from '../../i18n/words';
import { FilePreview } from './file-preview';

const rowsAtFirst = 25;

interface FilesProps {
  readonly project: string;
  readonly made: HandoverPackage;
}

/** Every file with its size, folder by folder; each can be looked into before it is sent. */
export function PackageFiles({ project, made }: FilesProps) {
  const words = useWordsOf('handOver');
  return (
    <section className="card" aria-labelledby="files-title">
      <h2 id="files-title">{words.filesTitle(made.files.length)}</h2>
      <p className="subtle">{words.filesText}</p>
      {foldersOf(made.files).map(({ name, files }) => (
        <Folder
          key={name}
          project={project}
          made={made}
          title={name === '' ? words.root : (words.folders[name] ?? name)}
          files={files}
        />
      ))}
    </section>
  );
}

function Folder({
  project,
  made,
  title,
  files,
}: FilesProps & { readonly title: string; readonly files: readonly HandoverFile[] }) {
  const words = useWords();
  const { place } = useSession();
  // A file that the address names is among the rows from the start.
  const named = files.findIndex(({ path }) => path === place.filters['file']);
  const [isWhole, setWhole] = useState(named >= rowsAtFirst);
  const shown = isWhole ? files : files.slice(0, rowsAtFirst);
  return (
    <div className="folder">
      <h3>{title}</h3>
      <ul className="plain-list folder__files">
        {shown.map((file) => (
          <FileRow key={file.path} project={project} made={made} file={file} />
        ))}
      </ul>
      {shown.length < files.length ? (
        <Button spacing="compact" onClick={() => setWhole(true)}>
          {words.testProject.parity.more(files.length - shown.length)}
        </Button>
      ) : null}
    </div>
  );
}

function FileRow({ project, made, file }: FilesProps & { readonly file: HandoverFile }) {
  const words = useWordsOf('handOver');
  const { place, go } = useSession();
  const id = useId();
  const isOpen = place.filters['file'] === file.path;
  const toggle = (): void => go(placeOf('hand-over', project, isOpen ? {} : { file: file.path }), 'replace');
  return (
    <li className="folder__file" data-file={file.path}>
      <span className="folder__name">
        <code>{nameOfFile(file)}</code> <span className="subtle">{words.about(file.path)}</span>
      </span>
      <span className="subtle folder__size">{words.size(file.size)}</span>
      <Button
        spacing="compact"
        aria-expanded={isOpen}
        aria-controls={id}
        aria-label={(isOpen ? words.hideOf : words.previewOf)(file.path)}
        onClick={toggle}
      >
        {isOpen ? words.hide : words.preview}
      </Button>
      <div id={id} className="folder__preview">
        {isOpen ? <FilePreview project={project} sha256={made.sha256} path={file.path} /> : null}
      </div>
    </li>
  );
}
