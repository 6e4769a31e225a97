import type { ReadingWords } from '../../reading-words.ts';
import { childWords } from '../child/form.ts';

/** What happens to what people send. In words a child can read, because children send it. */
export const privacyWords: ReadingWords = {
  title: 'Privacy',
  heading: 'What we do with what you tell us',
  parts: ({ council, service, draftDays, recordYears }) => [
    {
      lines: [
        `${council} looks after what you send. You choose what to tell us.`,
        'Nobody reads it until you press Send.',
      ],
    },
    {
      heading: 'Why we ask',
      list: [
        'to look into what is wrong, and answer you',
        'to reach you in a way that is safe',
        'to get you someone on your side, if you are young',
        'to see what we should do better',
      ],
      after: ['The law says that councils must look into complaints. So we may use it for that.'],
    },
    {
      heading: 'Who sees it',
      list: childWords.check.who,
      after: [
        `${service} gets your name. They also get how to reach you and what helps you. You can say no.`,
        'We ask you before anyone else outside the council gets any of it.',
      ],
    },
    { heading: 'When we must tell someone', lines: childWords.story.limits },
    {
      heading: 'The questions about being fair',
      lines: [
        'After you send it, we ask who you are. You can skip this.',
        'We keep those answers apart. Nobody can tell which ones are yours.',
      ],
    },
    {
      heading: 'Where it is kept, and how long',
      lines: [
        'It is kept on computers in this country, locked with a key.',
        recordYears === undefined
          ? `${council} decides how long it is kept. You can ask us how long that is, and why.`
          : `${council} keeps it for ${recordYears} years after it ends. You can ask us why.`,
        'Nothing is deleted by a computer alone. Two people look first.',
        'You can ask us to take out what is about you. A person decides, and tells you.',
        'A spare copy is kept for 35 days. Then it goes too.',
        'You do not have to say who you are to ask.',
      ],
      call: 'team',
    },
    {
      heading: 'What this site keeps on your phone or computer',
      lines: [
        'It does not follow you, and it has no adverts.',
        'It tells no other company that you were here.',
        'A form you have not sent yet is saved, locked. A small file here holds its key.',
        `Only that file, or the code we give you, can open it. It goes after ${draftDays} days.`,
        'Leave quickly takes the small file away.',
        'Your phone or computer may still list this site among those you looked at.',
      ],
    },
    {
      heading: 'What you can ask for',
      list: [
        'a copy of what we hold about you',
        'that we put right what is wrong',
        'that we delete it, where the law lets us',
        'that we write to you in some other way',
      ],
      call: 'team',
    },
    {
      heading: 'If you are not happy with this',
      lines: [
        'You can tell the Information Commissioner. They check that people’s facts are looked after.',
        'They are at ico.org.uk.',
      ],
    },
  ],
};
