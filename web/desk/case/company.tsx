import { useEffect, useState } from 'preact/hooks';
import { type CompanyReply, companyReplySchema } from '../../../shared/desk-api/beside-reply.ts';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { Button } from '../../components/button/button.tsx';
import { companyWords } from '../../content/en/desk/beside.ts';
import { useDesk } from '../frame/desk-context.ts';

const everyMilliseconds = 60_000;

/** Who else has a case open, asked now and each minute while somebody looks. It keeps nobody signed in. */
const useCompany = (reference: string): CompanyReply | undefined => {
  const { ask } = useDesk();
  const [company, setCompany] = useState<CompanyReply>();
  useEffect(() => {
    let isOver = false;
    const look = async (): Promise<void> => {
      if (document.hidden) return;
      const answer = await ask(deskPaths.company(reference), companyReplySchema, { isLook: true });
      if (answer.kind === 'ok' && !isOver) setCompany(answer.value);
    };
    void look();
    const timer = setInterval(() => void look(), everyMilliseconds);
    return () => {
      isOver = true;
      clearInterval(timer);
    };
  }, [reference, ask]);
  return company;
};

type CompanyProps = {
  readonly reference: string;
  /** The version that is shown. */
  readonly version: number;
  /** Shows the case as it is now; missing where somebody is typing, who is shown both when they send. */
  readonly onFresh?: (() => Promise<void>) | undefined;
};

/** Says who else has this case open, and that it has changed since it was shown. Said politely, and nothing moves. */
export const Company = ({ reference, version, onFresh }: CompanyProps) => {
  const company = useCompany(reference);
  const others = company?.others.map(({ id, name }) => name ?? id) ?? [];
  const isOld = company !== undefined && company.version > version;
  return (
    <div class="case-company" role="status">
      {others.length > 0 && <p class="govuk-body">{companyWords.others(others)}</p>}
      {isOld && <p class="govuk-body">{companyWords.changed}</p>}
      {isOld && onFresh !== undefined && (
        <Button type="button" kind="secondary" onClick={() => void onFresh()}>
          {companyWords.fresh}
        </Button>
      )}
    </div>
  );
};
