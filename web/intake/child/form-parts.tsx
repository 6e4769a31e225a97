import { Button } from '../../components/button/button.tsx';
import { LineDrawing } from '../../components/line-drawing/line-drawing.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import type { ChildFormProps } from './child-form-props.ts';
import { screenCount } from './controls.ts';

/** What goes with the form that nobody types. */
export const HiddenFields = ({ submissionId, previous }: ChildFormProps) => (
  <>
    <input type="hidden" name="role" value="child" />
    <input type="hidden" name="form.page" value="child" />
    {submissionId !== undefined && <input type="hidden" name="submissionId" value={submissionId} />}
    {previous !== undefined && <input type="hidden" name="complaint.previous" value={previous} />}
  </>
);

/** What to know before the first question. */
export const Intro = ({ words, screen }: ChildFormProps) => (
  <div class={screen === 1 ? 'intro' : 'intro intro--past'}>
    <LineDrawing name="speech" />
    <h1 class="govuk-heading-xl">{words.intro.heading}</h1>
    <div class="intro__lines">
      <Paragraphs of={[...words.intro.lines, words.intro.keep]} />
    </div>
  </div>
);

/** On to the next screen. Only script can turn screens, so without it these are not there. */
export const Onward = ({
  words,
  hasSeenAll,
  on,
  from,
}: ChildFormProps & { readonly from: number }) => (
  <div class="govuk-button-group js-only">
    <Button type="button" onClick={() => on?.goTo(from + 1)}>
      {words.buttons.next}
    </Button>
    {hasSeenAll && from + 1 < screenCount && (
      <Button type="button" kind="secondary" onClick={() => on?.goTo(screenCount)}>
        {words.buttons.toCheck}
      </Button>
    )}
  </div>
);

/** The one button that sends. */
export const Send = ({ words, previous, isSending }: ChildFormProps) => (
  <>
    <Button isBusy={isSending}>
      {previous === undefined ? words.buttons.send : words.buttons.sendAddition}
    </Button>
    <p class="govuk-body" role="status">
      {isSending && words.buttons.sending}
    </p>
  </>
);
