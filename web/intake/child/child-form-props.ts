import type { ChildState } from './child-state.ts';
import type { ScreenProps } from './screen-props.ts';

/** What the form calls where script runs. Without script none of it is there, and the form works as a form does. */
export type ChildHandlers = {
  readonly submit: (event: SubmitEvent) => void;
  readonly change: () => void;
  readonly goTo: (screen: number) => void;
  readonly print: () => void;
};

/** What the form is drawn from. */
export type ChildFormProps = ScreenProps &
  Pick<ChildState, 'screen' | 'hasSeenAll' | 'isSending' | 'submissionId' | 'previous'> & {
    readonly on?: ChildHandlers | undefined;
  };
