/** Lines of a drawing of 48 by 48. */
export type Picture = readonly string[];

/** A picture for each question that has one, by the question's name. */
export type Pictures = Readonly<Record<string, Picture>>;

const person: Picture = [
  'M24 6a8 8 0 1 1 0 16 8 8 0 1 1 0-16z',
  'M8 43c0-10 7-16 16-16s16 6 16 16',
];
const twoPeople: Picture = [
  'M16 9a6 6 0 1 1 0 12 6 6 0 1 1 0-12z',
  'M4 41c0-9 5-14 12-14s12 5 12 14',
  'M34 13a5 5 0 1 1 0 10 5 5 0 1 1 0-10zM32 28c7-1 12 4 12 13',
];
const cake: Picture = [
  'M8 25h32v17H8zM8 33c4 4 8 4 11 0 3 4 8 4 11 0 3 4 7 4 10 0',
  'M24 25V15M24 6c3 4 3 6 0 8-3-2-3-4 0-8z',
];
const house: Picture = ['M6 24 24 8l18 16M11 20v22h26V20', 'M20 42V30h8v12'];
const building: Picture = [
  'M10 43V8h28v35M4 43h40',
  'M17 16h4M27 16h4M17 24h4M27 24h4M21 43V33h6v10',
];
const talking: Picture = ['M5 8h25v16H17l-7 6v-6H5z', 'M35 18h8v16h-5v6l-7-6H20v-4'];
const pencil: Picture = ['M8 40l3-11L33 7l8 8-22 22z', 'M28 12l8 8M8 40h32'];
const list: Picture = ['M6 12l3 3 6-7M6 25l3 3 6-7M6 38l3 3 6-7', 'M22 12h20M22 25h20M22 38h20'];
const whoIsIt: Picture = [
  'M18 9a7 7 0 1 1 0 14 7 7 0 1 1 0-14zM4 43c0-9 6-14 14-14s14 5 14 14',
  'M34 12c0-6 10-6 10 0 0 4-5 4-5 8M39 25v1',
];
const calendar: Picture = ['M7 11h34v31H7zM7 20h34M16 6v9M32 6v9', 'M18 31h12M26 26l5 5-5 5'];
const clock: Picture = ['M24 6a18 18 0 1 1 0 36 18 18 0 1 1 0-36z', 'M24 13v11l8 5'];
const star: Picture = ['M24 6l5 12 13 1-10 8 3 13-11-7-11 7 3-13-10-8 13-1z'];
const shield: Picture = ['M24 5l16 6v12c0 10-7 17-16 20C15 40 8 33 8 23V11z', 'M16 23l6 6 11-12'];
const place: Picture = [
  'M24 43C14 31 10 26 10 19a14 14 0 0 1 28 0c0 7-4 12-14 24z',
  'M24 14a5 5 0 1 1 0 10 5 5 0 1 1 0-10z',
];
const phone: Picture = ['M15 4h18v40H15zM15 11h18M15 36h18', 'M23 40h2'];
const envelope: Picture = ['M5 12h38v26H5z', 'M5 13l19 15 19-15'];
const eye: Picture = [
  'M3 24c6-9 13-13 21-13s15 4 21 13c-6 9-13 13-21 13S9 33 3 24z',
  'M24 18a6 6 0 1 1 0 12 6 6 0 1 1 0-12z',
];
const voice: Picture = ['M6 18h8l10-9v30l-10-9H6z', 'M31 17c4 4 4 10 0 14M36 11c8 7 8 19 0 26'];
const book: Picture = [
  'M24 13c-5-4-12-5-18-4v29c6-1 13 0 18 4 5-4 12-5 18-4V9c-6-1-13 0-18 4z',
  'M24 13v29M12 18h6M12 25h6M30 18h6M30 25h6',
];
const globe: Picture = [
  'M24 5a19 19 0 1 1 0 38 19 19 0 1 1 0-38z',
  'M5 24h38M24 5c-12 12-12 26 0 38M24 5c12 12 12 26 0 38',
];

/** Easy read: a picture beside each question. Each says what the words say, and nothing more. */
export const questionPictures: Pictures = {
  'person.name': person,
  'person.age': cake,
  'person.careLeaver': house,
  helpedBy: twoPeople,
  'children.0.livesWith': house,
  'children.0.responsibleCouncil': building,
  'advocate.wish': talking,
  'advocate.name': person,
  'advocate.preference': twoPeople,
  'complaint.story': pencil,
  'complaint.points': list,
  'form.about': whoIsIt,
  'complaint.changeComing.what': calendar,
  'complaint.changeComing.details': pencil,
  'complaint.changeComing.when': calendar,
  'complaint.when.precision': clock,
  'complaint.wanted': star,
  'complaint.wantedWords': pencil,
  safety: shield,
  where: place,
  'person.contact.preferred': talking,
  'person.contact.email': envelope,
  'person.contact.phone': phone,
  'person.contact.post': envelope,
  'person.contact.safe.note': twoPeople,
  'person.contact.safe.times': clock,
  'person.contact.safe.whoMightSee': eye,
  'person.contact.safe.voicemail': voice,
  'person.needs': book,
  'person.interpreter': globe,
  'form.interpreter': globe,
};
