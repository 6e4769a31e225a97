/** The child form's questions by name, and the screen each stands on. Names under `form.` are read by the function, not the contract. */
const screenOfControl = {
  'person.name': 1,
  'person.age': 1,
  'person.careLeaver': 1,
  helpedBy: 1,
  'children.0.livesWith': 2,
  'children.0.responsibleCouncil': 2,
  'advocate.wish': 3,
  'advocate.name': 3,
  'advocate.preference': 3,
  'complaint.story': 4,
  'complaint.points': 5,
  'form.about': 5,
  'complaint.changeComing.what': 6,
  'complaint.changeComing.details': 6,
  'complaint.changeComing.when': 6,
  'complaint.when.precision': 6,
  'complaint.wanted': 7,
  'complaint.wantedWords': 7,
  safety: 8,
  where: 8,
  'person.contact.preferred': 8,
  'person.contact.email': 8,
  'person.contact.phone': 8,
  'person.contact.post': 8,
  'person.contact.safe.note': 8,
  'person.contact.safe.times': 8,
  'person.contact.safe.whoMightSee': 8,
  'person.contact.safe.voicemail': 8,
  'person.needs': 8,
  'person.interpreter': 8,
} as const;

export type Control = keyof typeof screenOfControl;

export const screenCount = 9;

const controls = new Set(Object.keys(screenOfControl));
const isControl = (name: string): name is Control => controls.has(name);

const aboutOfPoint = /^complaint\.points\.\d+\.about(\.|$)/;

/** The question that a problem's field belongs to: a row of a list belongs to its list. */
export const controlOf = (field: string): Control | undefined => {
  if (aboutOfPoint.test(field)) return 'form.about';
  if (field.startsWith('complaint.points')) return 'complaint.points';
  if (isControl(field)) return field;
  const list = field.replace(/\.\d+$/, '');
  return isControl(list) ? list : undefined;
};

/** The screen to go to for a problem. One that belongs to no question is told where Send stands. */
export const screenOf = (control: Control | undefined): number =>
  control === undefined ? screenCount : screenOfControl[control];
