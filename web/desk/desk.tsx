import { useEffect, useState } from 'preact/hooks';
import { Button } from '../components/button/button.tsx';
import { frameWords, signInWords } from '../content/en/desk/frame.ts';
import type { DeskFacts } from './desk-facts.ts';
import { type Arrival, arrive, goToSignIn } from './sign-in/door.ts';
import { DoorPage, SignInPage } from './sign-in/sign-in-page.tsx';
import { SignedIn } from './signed-in.tsx';

/** The desk, from its door inwards. */
export const Desk = ({ facts }: { readonly facts: DeskFacts }) => {
  const [arrival, setArrival] = useState<Arrival>({ kind: 'away' });
  useEffect(() => {
    void arrive().then(setArrival);
  }, []);
  switch (arrival.kind) {
    case 'away':
      return (
        <main class="govuk-main-wrapper" id="main-content">
          <p class="govuk-body">{frameWords.opening}</p>
        </main>
      );
    case 'unreachable':
      return (
        <DoorPage heading={signInWords.heading} lines={[frameWords.offline]}>
          <Button type="button" kind="secondary" onClick={() => location.reload()}>
            {frameWords.tryAgain}
          </Button>
        </DoorPage>
      );
    case 'relayed':
      return <DoorPage heading={signInWords.relayedHeading} lines={[signInWords.relayed]} />;
    case 'out': {
      const { where, because } = arrival;
      return (
        <SignInPage
          says={because === 'failed' ? signInWords.failed : undefined}
          onSignIn={() => void goToSignIn(where)}
        />
      );
    }
    case 'in':
      return <SignedIn facts={facts} where={arrival.where} tokens={arrival.tokens} />;
  }
};
