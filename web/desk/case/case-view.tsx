import { type CaseReply, caseReplySchema } from '../../../shared/desk-api/case-reply.ts';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { isCommandName } from '../commands/command-forms.ts';
import { CommandView } from '../commands/command-view.tsx';
import { useAsked } from '../frame/use-asked.ts';
import { WhenAnswered } from '../frame/view.tsx';
import { CasePage } from './case-page.tsx';
import { Company } from './company.tsx';

type CaseViewProps = { readonly reference: string; readonly doing: string | undefined };

/** One case: read, or with the form of one command before it. */
export const CaseView = ({ reference, doing }: CaseViewProps) => {
  const { answer, again } = useAsked(deskPaths.case(reference), caseReplySchema);
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
