import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { WarningText } from '../../components/warning-text/warning-text.tsx';
import { keepingWords } from '../../content/en/desk/keeping.ts';
import { dayWords, momentWords } from '../dates/day-words.ts';
import { useDesk } from '../frame/desk-context.ts';

type Keeping = NonNullable<CaseReply['keeping']>;

/** How long the case is kept, how that was counted, and what was taken out of it. */
export const KeepingSection = ({ keeping }: { readonly keeping: Keeping }) => (
  <>
    {keeping.legalHold !== undefined && (
      <WarningText>
        {keepingWords.onHold(nameOf(keeping.legalHold.by), momentWords(keeping.legalHold.at))}
      </WarningText>
    )}
    {keeping.disposal !== undefined && <DisposalSaid disposal={keeping.disposal} />}
    {keeping.disposal?.state !== 'done' && <KeptUntil kept={keeping.kept} />}
  </>
);

type DisposalProps = { readonly disposal: NonNullable<Keeping['disposal']> };

const DisposalSaid = ({ disposal: { state, at, by } }: DisposalProps) => (
  <>
    <p class="govuk-body">
      {state === 'proposed'
        ? keepingWords.proposed(nameOf(by), momentWords(at))
        : keepingWords.disposed(nameOf(by), momentWords(at))}
    </p>
    {state === 'going' && <WarningText>{keepingWords.going}</WarningText>}
  </>
);

const KeptUntil = ({ kept }: Pick<Keeping, 'kept'>) => {
  const { today } = useDesk().office;
  if (kept === undefined) return <p class="govuk-body">{keepingWords.notYet}</p>;
  return (
    <>
      <p class="govuk-body">{keepingWords.until(dayWords(kept.until, today))}</p>
      <p class="govuk-body-s">
        {keepingWords.working(kept.years, dayWords(kept.from, today))} {keepingWords.by[kept.by]}
      </p>
    </>
  );
};

const nameOf = ({ id, name }: { readonly id: string; readonly name?: string | undefined }) =>
  name ?? id;
