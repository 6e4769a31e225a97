import { type CaseReply, caseReplySchema } from '../../../shared/desk-api/case-reply.ts';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { caseWords } from '../../content/en/desk/case.ts';
import { commandWords } from '../../content/en/desk/commands.ts';
import { isCommandName } from '../commands/command-forms.ts';
import { CommandView } from '../commands/command-view.tsx';
import { DoneBanner } from '../commands/done-banner.tsx';
import { useDesk } from '../frame/desk-context.ts';
import { GoLink } from '../frame/go-link.tsx';
import { useAsked } from '../frame/use-asked.ts';
import { ViewHeading, WhenAnswered } from '../frame/view.tsx';
import { CasePage } from './case-page.tsx';
import { Company } from './company.tsx';

type CaseViewProps = { readonly reference: string; readonly doing: string | undefined };

/** One case: read, or with the form of one command before it. */
export const CaseView = ({ reference, doing }: CaseViewProps) => {
  const { answer, again } = useAsked(deskPaths.case(reference), caseReplySchema);
  const { done } = useDesk();
  if (answer.kind === 'refused' && done !== undefined) return <SeesNoMore reference={reference} />;
  return (
    <WhenAnswered answer={answer} again={again}>
      {(reply: CaseReply) =>
        doing !== undefined && isCommandName(doing) && reply.may.includes(doing) ? (
          <>
            <Company reference={reference} version={reply.version} />
            <CommandView key={doing} name={doing} reply={reply} onDone={again} />
          </>
        ) : (
          <>
            <Company reference={reference} version={reply.version} onFresh={again} />
            <CasePage reply={reply} />
          </>
        )
      }
    </WhenAnswered>
  );
};

// Whoever sends the answer of a stage gives up their own seat with it: they are told that it was done all the same.
const SeesNoMore = ({ reference }: Pick<CaseViewProps, 'reference'>) => (
  <>
    <GoLink class="govuk-back-link" to={{ view: 'queue', asked: {} }}>
      {caseWords.back}
    </GoLink>
    <DoneBanner />
    <ViewHeading title={reference}>{reference}</ViewHeading>
    <p class="govuk-body">{commandWords.seesNoMore}</p>
  </>
);
