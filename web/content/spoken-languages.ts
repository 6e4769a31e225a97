/**
 * Languages that many families here speak at home, and those of children who came alone, each by the name that its
 * speakers read. The key is what our team and the interpreter are told.
 */
export const spokenLanguages = {
  Polish: 'Polski',
  Romanian: 'Română',
  Panjabi: 'ਪੰਜਾਬੀ',
  Urdu: 'اردو',
  Portuguese: 'Português',
  Spanish: 'Español',
  Arabic: 'العربية',
  Bengali: 'বাংলা',
  Gujarati: 'ગુજરાતી',
  Italian: 'Italiano',
  Tamil: 'தமிழ்',
  French: 'Français',
  Lithuanian: 'Lietuvių',
  Cantonese: '廣東話',
  Mandarin: '普通话',
  Turkish: 'Türkçe',
  Bulgarian: 'Български',
  Russian: 'Русский',
  Ukrainian: 'Українська',
  Persian: 'فارسی',
  Dari: 'دری',
  Pashto: 'پښتو',
  'Kurdish (Sorani)': 'کوردی',
  'Kurdish (Kurmanji)': 'Kurmancî',
  Hungarian: 'Magyar',
  Greek: 'Ελληνικά',
  Somali: 'Soomaali',
  Albanian: 'Shqip',
  Vietnamese: 'Tiếng Việt',
  Tigrinya: 'ትግርኛ',
  Amharic: 'አማርኛ',
  Hindi: 'हिन्दी',
  Nepali: 'नेपाली',
  Yoruba: 'Yorùbá',
  Slovak: 'Slovenčina',
  Czech: 'Čeština',
} as const;

const shown = 12;
const isolated = (name: string): string => `\u{2068}${name}\u{2069}`;

/** The first few names, so that somebody with little English sees what is asked. Each keeps its own direction. */
export const someLanguages = Object.values(spokenLanguages)
  .slice(0, shown)
  .map(isolated)
  .join(' · ');

/** What is said when a language is not among them. */
export const anotherLanguage = 'another language';
