import type { BotFormGap } from '../../../../../src/shared/bot-preview-contract';
import { textOf } from '../../../../../src/shared/message';
import { useSay, useWordsOf } from '../../i18n/words';
import { Table } from '../../ui/table';

/** What a form asks that the bot cannot. */
export function FormGaps({ gaps }: { readonly gaps: readonly BotFormGap[] }) {
  const words = useWordsOf('botPreview').form;
  const say = useSay();
  if (gaps.length === 0) return null;
  return (
    <section>
      <h4 id="gaps-title">{words.gapsTitle}</h4>
      <Table
        columns={[
          {
            title: words.gapName,
            cell: ({ name, label, kind }) => (
              <>
                <bdi>{label || (name === null ? words.wholeForm : words.noLabel)}</bdi>{' '}
                <code className="key-id">{kind}</code>
              </>
            ),
          },
          { title: words.gapReason, cell: ({ reason }) => say(reason), dir: 'auto' },
          {
            title: words.gapEffect,
            cell: ({ keeps_from }) =>
              keeps_from === null ? (
                <span className="subtle">{words.keepsFromNothing}</span>
              ) : (
                words.keepsFrom[keeps_from]
              ),
          },
        ]}
        rows={gaps}
        keyOf={({ name, reason }) => `${name} ${textOf(reason)}`}
        className="preview-table"
        labelledBy="gaps-title"
      />
    </section>
  );
}
