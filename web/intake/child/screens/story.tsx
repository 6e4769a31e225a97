import { limits } from '../../../../shared/submission/limits.ts';
import { CharacterCount } from '../../../components/character-count/character-count.tsx';
import { InsetText } from '../../../components/inset-text/inset-text.tsx';
import { Paragraphs } from '../../../components/paragraphs/paragraphs.tsx';
import type { ChildWords } from '../../../content/child-words.ts';
import { asking, type ScreenProps } from '../screen-props.ts';

/** Screen 4: what is wrong. What we cannot keep to ourselves is said before they write (practice.md rule 5). */
export const Story = (form: ScreenProps) => {
  const { story } = form.words;
  return (
    <>
      <InsetText>
        <Paragraphs of={story.limits} />
      </InsetText>
      <CharacterCount
        {...asking(form, 'complaint.story')}
        {...story.box}
        labelClass="govuk-label--m"
        rows={8}
        limit={limits.story}
        limitWords={story.limit(inWords(limits.story))}
        leftWords={leftWords(story)}
      />
    </>
  );
};

const inWords = (letters: number): string => letters.toLocaleString('en-GB');

const leftWords =
  (story: ChildWords['story']) =>
  (left: number): string =>
    left < 0 ? story.over(inWords(-left)) : story.left(inWords(left));
