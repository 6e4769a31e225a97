import { draftFields } from '../../../shared/intake-api/drafts.ts';
import { unseenNames } from '../../../shared/submission/unseen-names.ts';
import { Button } from '../../components/button/button.tsx';
import { speech } from '../../components/line-drawing/drawings.ts';
import { LineDrawing } from '../../components/line-drawing/line-drawing.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { sendingWords } from '../../content/en/everyone/sending.ts';
import { answerOf } from './answers.ts';
import type { FormView } from './form-view.ts';

const { buttons, unseenBox } = sendingWords;

/** What goes with the form that nobody types. */
export const HiddenFields = ({ form, fields, submissionId, previous, resumed }: FormView) => {
  const began = answerOf(fields, unseenNames.began);
  return (
    <>
      {form.hidden.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="form.page" value={form.page} />
      {submissionId !== undefined && (
        <input type="hidden" name="submissionId" value={submissionId} />
      )}
      {resumed !== undefined && (
        <input type="hidden" name={draftFields.revision} value={resumed.revision} />
      )}
      {previous !== undefined && <input type="hidden" name="complaint.previous" value={previous} />}
      {began !== undefined && <input type="hidden" name={unseenNames.began} value={began} />}
    </>
  );
};

/**
 * A box that people do not see and never come to, with keyboard or screen reader; most programs fill it in (practice
 * rule 8). Its name is none that browsers fill in by themselves. Where no style is loaded, its label says what it is.
 */
export const UnseenBox = () => (
  <div class="unseen-box" aria-hidden="true">
    <label for={unseenNames.website}>{unseenBox}</label>
    <input
      type="text"
      id={unseenNames.website}
      name={unseenNames.website}
      tabIndex={-1}
      autocomplete="off"
    />
  </div>
);

/** What to know before the first question. */
export const Intro = ({ form, isPast }: FormView & { readonly isPast: boolean }) => (
  <div class={isPast ? 'intro intro--past' : 'intro'}>
    <LineDrawing of={speech} />
    <h1 class="govuk-heading-xl">{form.intro.heading}</h1>
    <div class="intro__lines">
      <Paragraphs of={[...form.intro.lines, form.intro.keep]} />
      {form.otherWay !== undefined && (
        <p class="govuk-body">
          <a class="govuk-link" href={form.otherWay.path}>
            {form.otherWay.words}
          </a>
        </p>
      )}
    </div>
  </div>
);

/** On to the next screen. Only script can turn screens, so without it these are not there. */
export const Onward = ({ isBeforeLast }: { readonly isBeforeLast: boolean }) => (
  <div class="govuk-button-group js-only">
    <Button type="button" extraClass="to-next">
      {buttons.next}
    </Button>
    {!isBeforeLast && (
      <Button type="button" kind="secondary" extraClass="to-last">
        {buttons.toCheck}
      </Button>
    )}
  </div>
);

/** The one button that sends. */
export const Send = ({ isAddition }: FormView) => (
  <div data-send data-addition={buttons.sendAddition} data-sending={buttons.sending}>
    <Button>{isAddition ? buttons.sendAddition : buttons.send}</Button>
    <p class="govuk-body" role="status" />
  </div>
);
