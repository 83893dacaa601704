import type { ReactNode } from 'react';
import { titleOf } from '../../../../../src/shared/judgement';
import type { CheckResult, VendorPage } from '../../../../../src/shared/report';
import { useFindings } from './findings-session';
import { isSettled } from '../../lib/findings-filter';
import { isFixable } from '../../lib/fix-scope';
import { useSession } from '../../lib/session';
import { exactDay } from '../../lib/time';
import { useLocale, useSay, useWords } from '../../i18n/words';
import { FixButton } from '../../ui/fix-button';
import { OutsideLink } from '../../ui/links';
import { When } from '../../ui/when';
import { CauseList } from './cause-list';
import { ConfirmationPart } from './confirmation-part';
import { CopyLink } from './copy-link';
import { RawEvidence } from './raw-evidence';
import { RecheckButton } from './recheck-button';
import { RiskPart } from './risk-part';

interface CheckStoryProps {
  readonly result: CheckResult;
  readonly linked: Readonly<Record<string, string>> | null;
  /** The card may stand elsewhere now. */
  readonly onMoved: () => void;
}

/** All of one check: what breaks, what was found, how to fix it, and what else can be done about it. */
export function CheckStory({ result, linked, onMoved }: CheckStoryProps) {
  const words = useWords().findings;
  const say = useSay();
  const needsReason = result.reason !== undefined && !isSettled(result) && result.outcome !== 'fail';
  return (
    <>
      <Why result={result} />
      {needsReason ? (
        <Block title={result.outcome === 'manual' ? words.toConfirm : words.missing}>
          <p dir="auto">{say(result.reason)}</p>
        </Block>
      ) : null}
      {result.findings.length === 0 ? null : (
        <Block title={words.found(result.findings.length)}>
          <CauseList result={result} linked={linked} />
        </Block>
      )}
      {result.outcome === 'pass' || result.cure.steps.length === 0 ? null : (
        <Block title={words.howToFix}>
          <ol className="cure-steps">
            {result.cure.steps.map((step, place) => (
              <li key={place} dir="auto">
                {say(step)}
              </li>
            ))}
          </ol>
        </Block>
      )}
      <ConfirmationPart result={result} />
      <Acts result={result} onMoved={onMoved} />
      <p className="check__links">
        <OutsideLink to={result.learnMore}>{words.learnMore}</OutsideLink>
        {result.pages === undefined && result.requirement !== null ? (
          <OutsideLink to={result.requirement}>{words.requirement}</OutsideLink>
        ) : null}
      </p>
      <VendorPages pages={result.pages ?? []} />
      {result.findings.length > 0 || result.sources.length === 0 ? null : (
        <RawEvidence
          name={say(titleOf(result))}
          fact={{ outcome: result.outcome, reason: result.reason ?? null }}
          sources={result.sources}
        />
      )}
    </>
  );
}

/** Which of the vendor's pages ask for it, and when they were last read. */
function VendorPages({ pages }: { readonly pages: readonly VendorPage[] }) {
  const words = useWords().findings;
  const locale = useLocale();
  if (pages.length === 0) return null;
  return (
    <Block title={words.requirement}>
      <ul className="plain-list">
        {pages.map(({ title, url, seenOn, isOld }) => (
          <li key={url}>
            <OutsideLink to={url}>{title}</OutsideLink>{' '}
            <span className="subtle">
              {words.pageSeen(exactDay(`${seenOn}T12:00:00`, locale))} {isOld ? words.pageOld : ''}
            </span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

function Why({ result }: { readonly result: CheckResult }) {
  const { report } = useFindings();
  const all = useWords();
  const say = useSay();
  const skills = report.skills.filter((skill) => result.skills.includes(skill.id)).map((skill) => say(skill.name));
  return (
    <Block title={all.findings.why}>
      <p dir="auto">{say(result.why)}</p>
      {skills.length === 0 ? null : <p className="subtle">{all.findings.servesSkills(skills.join(', '))}</p>}
      {result.checkedAt === undefined ? null : (
        <p className="subtle">
          {all.risks.checkedAlone} <When at={result.checkedAt} />
        </p>
      )}
    </Block>
  );
}

/** Fix, look again, pass on, live with it. */
function Acts({ result, onMoved }: Pick<CheckStoryProps, 'result' | 'onMoved'>) {
  const { report } = useFindings();
  const { admission } = useSession();
  const words = useWords().fixes;
  const say = useSay();
  const title = say(titleOf(result));
  const hasSeveral = result.findings.length > 1;
  return (
    <div className="finding__acts">
      {isFixable(result) ? (
        <FixButton
          project={report.project.key}
          filters={{ check: result.check }}
          label={(hasSeveral ? words.reviewOf : words.reviewOneOf)(title)}
          isCompact
        >
          {hasSeveral ? words.review : words.reviewOne}
        </FixButton>
      ) : null}
      {result.need === 'not-needed' || admission !== 'site' ? null : <RecheckButton result={result} onDone={onMoved} />}
      <CopyLink filters={{ check: result.check }} name={title} />
      {isSettled(result) ? null : (
        <RiskPart result={result} subject={null} name={title} accepted={result.acceptedRisk} />
      )}
    </div>
  );
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="check__block">
      <h4>{title}</h4>
      {children}
    </section>
  );
}
