import * as z from 'zod/mini';

/** Of each resource of a template, the others that must be there first. */
export type Needs = ReadonlyMap<string, ReadonlySet<string>>;

const templateSchema = z.object({
  Resources: z.record(
    z.string(),
    z.object({
      Properties: z.optional(z.unknown()),
      DependsOn: z.optional(z.union([z.string(), z.array(z.string())])),
    }),
  ),
  Parameters: z.optional(z.record(z.string(), z.unknown())),
});

const isPseudo = (name: string): boolean => name.startsWith('AWS::');

const inText = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{([^!}][^}]*)\}/g)].map(([, name = '']) => name.split('.', 1).join(''));

const subText = z.union([z.string(), z.tuple([z.string(), z.unknown()])]);

const named = (key: string, value: unknown): readonly string[] => {
  if (key === 'Ref') return [z.string().parse(value)];
  if (key === 'Fn::GetAtt') return [z.tuple([z.string()], z.unknown()).parse(value)[0]];
  if (key === 'Fn::Sub') return inText([subText.parse(value)].flat().slice(0, 1).join(''));
  return [];
};

const namedIn = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(namedIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => [...named(key, each), ...namedIn(each)]);
};

/** What refers to what, or says that it depends on it, within one template. */
export const needsIn = (template: unknown): Needs => {
  const { Resources, Parameters = {} } = templateSchema.parse(template);
  return new Map(
    Object.entries(Resources).map(([id, { Properties, DependsOn }]) => [
      id,
      new Set(
        [...namedIn(Properties), ...[DependsOn ?? []].flat()].filter(
          (name) => !isPseudo(name) && !Object.hasOwn(Parameters, name),
        ),
      ),
    ]),
  );
};

/** What is left when everything that waits for nothing is made, again and again: a circle, or none. */
export const circleIn = (needs: Needs): readonly string[] => {
  const waiting = new Map(needs);
  const made = new Set<string>();
  const isReady = (of: ReadonlySet<string>): boolean => [...of].every((id) => made.has(id));
  for (;;) {
    const ready = [...waiting].filter(([, of]) => isReady(of));
    if (ready.length === 0) return [...waiting.keys()];
    for (const [id] of ready) {
      made.add(id);
      waiting.delete(id);
    }
  }
};

const exportName = /"Fn::ImportValue":"([^":]+):/g;
const outputOf = /"Fn::GetStackOutput":\{[^}]*"StackName":"([^"]+)"/g;

/** The stacks that a template takes something of. */
export const importsOf = (template: unknown): readonly string[] => {
  const text = JSON.stringify(template);
  const names = [...text.matchAll(exportName), ...text.matchAll(outputOf)];
  return [...new Set(names.map(([, name = '']) => name))];
};
