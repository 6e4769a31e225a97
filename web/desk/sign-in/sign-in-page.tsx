import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '../../components/button/button.tsx';
import { signInWords } from '../../content/en/desk/frame.ts';

type SignInPageProps = {
  /** What led here, where it is worth saying. */
  readonly says?: string | undefined;
  readonly onSignIn: () => void;
};

/** The desk's own door. Whoever is not signed in sees nothing else. */
export const SignInPage = ({ says, onSignIn }: SignInPageProps) => (
  <DoorPage heading={signInWords.heading} lines={[...(says ? [says] : []), signInWords.lead]}>
    <Button type="button" onClick={onSignIn}>
      {signInWords.button}
    </Button>
  </DoorPage>
);

/** Somebody is signed in whom the council does not keep on its list. */
export const NotStaffPage = ({ onSignOut }: { readonly onSignOut: () => void }) => (
  <DoorPage heading={signInWords.notStaffHeading} lines={[signInWords.notStaff]}>
    <Button type="button" kind="secondary" onClick={onSignOut}>
      {signInWords.somebodyElse}
    </Button>
  </DoorPage>
);

type DoorPageProps = {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly children?: preact.ComponentChildren;
};

/** A page of a few words, before anybody is in. */
export const DoorPage = ({ heading, lines, children }: DoorPageProps) => {
  const top = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => top.current?.focus(), []);
  return (
    <main class="govuk-main-wrapper" id="main-content">
      <h1 class="govuk-heading-l" tabIndex={-1} ref={top}>
        {heading}
      </h1>
      {lines.map((line) => (
        <p class="govuk-body" key={line}>
          {line}
        </p>
      ))}
      {children}
    </main>
  );
};
