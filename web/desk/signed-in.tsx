import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { deskPaths } from '../../shared/desk-api/command-replies.ts';
import { type MeReply, meReplySchema } from '../../shared/desk-api/me-reply.ts';
import { type OfficeReply, officeReplySchema } from '../../shared/desk-api/office-reply.ts';
import { frameWords, signInWords } from '../content/en/desk/frame.ts';
import { type DeskClient, kindOf, makeDeskClient, type Out } from './api/desk-client.ts';
import type { DeskFacts } from './desk-facts.ts';
import { DeskFrame } from './frame/desk-frame.tsx';
import { AgainDialog } from './sign-in/again-dialog.tsx';
import type { Tokens, Where } from './sign-in/code-flow.ts';
import { goOut, goToSignIn } from './sign-in/door.ts';
import { IdleWarning } from './sign-in/idle-warning.tsx';
import { DoorPage, NotStaffPage, SignInPage } from './sign-in/sign-in-page.tsx';
import { isTyped } from './sign-in/typed.ts';

type SignedInProps = {
  readonly facts: DeskFacts;
  readonly where: Where;
  readonly tokens: Tokens;
};

type Known =
  | { readonly kind: 'asking' | 'not-staff' | 'offline' }
  | { readonly kind: 'out'; readonly because: Out }
  | { readonly kind: 'refused'; readonly title: string }
  | { readonly kind: 'known'; readonly me: MeReply; readonly office: OfficeReply };

/** Asks who somebody is here, and who else works here. */
const whoAmI = async ({ ask }: DeskClient): Promise<Known> => {
  const me = await ask(deskPaths.me, meReplySchema);
  if (me.kind === 'refused') {
    return kindOf(me.problem) === 'not-staff'
      ? { kind: 'not-staff' }
      : { kind: 'refused', title: me.problem.title };
  }
  if (me.kind !== 'ok') return me;
  const office = await ask(deskPaths.office, officeReplySchema);
  if (office.kind === 'refused') return { kind: 'refused', title: office.problem.title };
  return office.kind === 'ok' ? { kind: 'known', me: me.value, office: office.value } : office;
};

/** Everything behind the door. */
export const SignedIn = ({ facts, where, tokens }: SignedInProps) => {
  const client = useMemo(() => makeDeskClient(where, tokens), [where, tokens]);
  const [known, setKnown] = useState<Known>({ kind: 'asking' });
  useEffect(() => {
    void whoAmI(client).then(setKnown);
  }, [client]);
  const { ask, out, onSignedIn } = useSignInAgain(client, where);
  const leave = (): void => void client.signOut().then(() => goOut(where));
  switch (known.kind) {
    case 'asking':
      return <DoorPage heading={frameWords.opening} lines={[]} />;
    case 'not-staff':
      return <NotStaffPage onSignOut={leave} />;
    case 'offline':
      return <DoorPage heading={signInWords.heading} lines={[frameWords.offline]} />;
    case 'refused':
      return <DoorPage heading={signInWords.heading} lines={[known.title]} />;
    case 'out':
      return (
        <SignInPage says={saysOf(known.because)} onSignIn={() => void goToSignIn(where, 'login')} />
      );
    case 'known':
      return (
        <>
          <div hidden={out !== undefined}>
            <DeskFrame
              facts={facts}
              me={known.me}
              office={known.office}
              ask={ask}
              onSignOut={leave}
            />
          </div>
          {out === undefined ? (
            <IdleWarning client={client} ask={ask} idleSeconds={known.me.idle.seconds} />
          ) : (
            <AgainDialog
              where={where}
              says={saysOf(out)}
              prompt={out === 'not-signed-in' ? undefined : 'login'}
              onSignedIn={onSignedIn}
            />
          )}
        </>
      );
  }
};

const saysOf = (because: Out): string | undefined => {
  if (because === 'idle') return signInWords.idle;
  return because === 'signed-out' ? signInWords.signedOut : undefined;
};

const aMinute = 60_000;

/** Where nobody is signed in any more, what was asked waits, and is asked again once somebody is. */
const useSignInAgain = (client: DeskClient, where: Where) => {
  const [out, setOut] = useState<Out>();
  const waiting = useRef<(() => void)[]>([]);
  const ask = useCallback<DeskClient['ask']>(
    async (path, schema, asking) => {
      const answer = await client.ask(path, schema, asking);
      if (answer.kind !== 'out') return answer;
      // With nothing typed, nothing is lost by going round by the sign-in, which asks nobody anything.
      // Somebody who has just come from there would only be sent round and round.
      const isNew = Date.now() - client.cameAt() < aMinute;
      const mayGo = answer.because === 'not-signed-in' && !isTyped() && !isNew;
      if (mayGo) await goToSignIn(where, 'none');
      else setOut(answer.because);
      await new Promise<void>((resolve) => waiting.current.push(resolve));
      return client.ask(path, schema, asking);
    },
    [client, where],
  );
  const onSignedIn = useCallback(
    (tokens: Tokens) => {
      client.use(tokens);
      setOut(undefined);
      for (const go of waiting.current.splice(0)) go();
    },
    [client],
  );
  return { ask, out, onSignedIn };
};
