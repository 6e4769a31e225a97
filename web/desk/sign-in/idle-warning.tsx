import { useEffect, useState } from 'preact/hooks';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { meReplySchema } from '../../../shared/desk-api/me-reply.ts';
import { Button } from '../../components/button/button.tsx';
import { signInWords } from '../../content/en/desk/frame.ts';
import type { DeskClient } from '../api/desk-client.ts';
import { DeskDialog } from './again-dialog.tsx';

const everyMilliseconds = 30_000;
/** From when somebody is asked whether they are still here. */
const warnSeconds = 180;

type IdleWarningProps = {
  readonly client: Pick<DeskClient, 'usedAt'>;
  readonly ask: DeskClient['ask'];
  readonly idleSeconds: number;
};

/**
 * Asks before the half hour is over. How long is left is the service's to say, for another window may have been in use:
 * asking does not lengthen it.
 */
export const IdleWarning = ({ client, ask, idleSeconds }: IdleWarningProps) => {
  const [left, setLeft] = useState<number>();
  useEffect(() => {
    const look = async (): Promise<void> => {
      const unused = (Date.now() - client.usedAt()) / 1000;
      if (unused < idleSeconds - warnSeconds) return setLeft(undefined);
      const me = await ask(deskPaths.me, meReplySchema, { isLook: true });
      if (me.kind === 'ok') setLeft(me.value.idle.left);
    };
    const timer = setInterval(() => void look(), everyMilliseconds);
    return () => clearInterval(timer);
  }, [client, ask, idleSeconds]);
  const stay = async (): Promise<void> => {
    setLeft(undefined);
    await ask(deskPaths.me, meReplySchema, { post: {} });
  };
  if (left === undefined || left > warnSeconds) return null;
  const { heading, says, stay: stayWord } = signInWords.warning;
  return (
    <DeskDialog heading={heading} onCancel={() => void stay()}>
      <p class="govuk-body" role="status">
        {says(Math.max(1, Math.ceil(left / 60)))}
      </p>
      <Button type="button" onClick={() => void stay()}>
        {stayWord}
      </Button>
    </DeskDialog>
  );
};
