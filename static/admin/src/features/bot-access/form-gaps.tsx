import type { BotFormGap } from '../../../../../src/shared/bot-preview-contract';
import { textOf } from '../../../../../src/shared/message';
import { useSay, useWordsOf } from '../../i18n/words';

/** What a form asks that the bot cannot. */
export function FormGaps({ gaps }: { readonly gaps: readonly BotFormGap[] }) {
  const words = useWordsOf('botPreview').form;
  const say = useSay();
  if (gaps.length === 0) return null;
  return (
    <section>
      <h4 id="gaps-title">{words.gapsTitle}</h4>
      <table className="table table--stacks preview-table" role="table" aria-labelledby="gaps-title">
        <thead role="rowgroup">
          <tr role="row">
            {[words.gapName, words.gapReason, words.gapEffect].map((title) => (
              <th key={title} scope="col" role="columnheader">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {gaps.map(({ name, label, kind, reason, keeps_from }) => (
            <tr key={`${name} ${textOf(reason)}`} role="row">
              <td role="cell">
                <bdi>{label || (name === null ? words.wholeForm : words.noLabel)}</bdi>{' '}
                <code className="key-id">{kind}</code>
              </td>
              <td role="cell" data-label={words.gapReason} dir="auto">
                {say(reason)}
              </td>
              <td role="cell" data-label={words.gapEffect}>
                {keeps_from === null ? (
                  <span className="subtle">{words.keepsFromNothing}</span>
                ) : (
                  words.keepsFrom[keeps_from]
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
