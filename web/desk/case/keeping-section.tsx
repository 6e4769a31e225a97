import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { WarningText } from '../../components/warning-text/warning-text.tsx';
import {
  accessOutcomeWords,
  accessRequestWords,
  accessSubjectWords,
} from '../../content/en/desk/access.ts';
import { keepingWords } from '../../content/en/desk/keeping.ts';
import { dayWords, momentWords } from '../dates/day-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { GoLink } from '../frame/go-link.tsx';

type Keeping = NonNullable<CaseReply['keeping']>;

/** How long the case is kept, how that was counted, and what was taken out of it. */
type KeepingProps = { readonly keeping: Keeping; readonly reference: string };

export const KeepingSection = ({ keeping, reference }: KeepingProps) => (
  <>
    {keeping.legalHold !== undefined && (
      <WarningText>
        {keepingWords.onHold(nameOf(keeping.legalHold.by), momentWords(keeping.legalHold.at))}
      </WarningText>
    )}
    {keeping.disposal !== undefined && <DisposalSaid disposal={keeping.disposal} />}
    {keeping.disposal?.state !== 'done' && <KeptUntil kept={keeping.kept} />}
    {keeping.accessRequests?.map((request) => (
      <Access key={request.id} request={request} reference={reference} />
    ))}
  </>
);

type AccessProps = {
  readonly request: NonNullable<Keeping['accessRequests']>[number];
  readonly reference: string;
};

const Access = ({ request, reference }: AccessProps) => {
  const { today } = useDesk().office;
  const { id, askedOn, due, answered } = request;
  const whose = accessSubjectWords(request.whose);
  return (
    <>
      <p class="govuk-body">
        {accessRequestWords.open(whose, dayWords(askedOn, today))}{' '}
        {answered === undefined
          ? accessRequestWords.answerBy(dayWords(due, today))
          : accessRequestWords.answered(
              accessOutcomeWords[answered.outcome],
              dayWords(answered.on, today),
              nameOf(answered.by),
            )}
      </p>
      <p class="govuk-body">
        <GoLink class="govuk-link" to={{ view: 'access', reference, request: id }}>
          {accessRequestWords.draft(whose)}
        </GoLink>
      </p>
    </>
  );
};

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
