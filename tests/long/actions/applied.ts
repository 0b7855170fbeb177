import type { Stretch } from '#tests/long/material/transcript.ts';
import { holds } from '#tests/long/model/study-model.ts';
import type { Difference, Key } from '#tests/long/model/thing.ts';
import type { World } from '#tests/long/world.ts';

/** Codings of the code that hold the passage already. */
export function standing(world: World, code: Key, span: Stretch): Key[] {
  return world.model
    .codings(world.document.title)
    .filter((coding) => coding.code === code && holds(coding, span))
    .map(({ key }) => key);
}

/** A passage that lies in a coding of the same code is left as it is, and that coding is picked. */
export function expectApplied(
  world: World,
  by: string,
  code: Key,
  span: Stretch,
  made?: Difference,
): void {
  world.applied(code);
  const [there] = standing(world, code, span);
  if (there !== undefined) {
    world.pickedKey = there;
    return;
  }
  const { start, end } = span;
  const key = world.model.newKey('coding');
  const after = { kind: 'coding', document: world.document.title, code, start, end } as const;
  world.model.note(by, [...(made ? [made] : []), { key, before: undefined, after }]);
}

/** A code that can be applied with a sure outcome: of several that stand there already any could be picked. */
export function codeFor(world: World, span: Stretch): Key | undefined {
  const codes = world.model.codes().map(({ key }) => key);
  const code = world.random.pick(codes);
  return standing(world, code, span).length < 2 ? code : undefined;
}
